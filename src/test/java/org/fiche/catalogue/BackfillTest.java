package org.fiche.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.fiche.catalogue.history.History;
import org.fiche.catalogue.history.Version;
import org.fiche.finding.FindingCode;
import org.fiche.testing.OwnHistory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first publication of a folder whose history holds states that could not be published. */
@QuarkusTest
@TestProfile(OwnHistory.class)
class BackfillTest {

  private static final String CARD = "concepts/loyalty.yaml";

  @Inject Publisher publisher;
  @Inject History history;
  @Inject DataSource database;
  @TempDir Path root;

  @BeforeEach
  @AfterEach
  void empty() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("truncate catalogue.publication, catalogue.content_text cascade");
    }
  }

  @Test
  void statesWithErrorsAreOneFindingAndLoseNothingElse() throws Exception {
    try (var folder = GitFolder.in(root)) {
      folder.commit("2026-01-05");
      folder.change(CARD, text -> text.replaceFirst("modified: .*", "modfied: 2026-01-06"));
      var first = folder.commit("2026-01-06");
      folder.change(CARD, text -> text + "\n# still wrong\n");
      folder.commit("2026-01-07");
      folder.change(
          CARD,
          text ->
              text.replaceFirst("modfied: .*", "modified: 2026-01-08")
                  .replaceFirst("fr: Fidélité", "fr: La fidélité"));
      folder.commit("2026-01-08");
      var outcome = publisher.publish(folder.content());
      assertThat(outcome.findings())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.code()).isEqualTo(FindingCode.HISTORY_INCOMPLETE);
                assertThat(finding.place().file()).endsWith(CARD);
                assertThat(finding.message())
                    .startsWith(
                        "2 of 4 states in the git history have errors and make no versions; the"
                            + " first: commit "
                            + first.substring(0, 10)
                            + " of 2026-01-06, ");
              });
      assertThat(outcome).isInstanceOf(Outcome.Published.class);
      var catalogue = ((Outcome.Published) outcome).catalogue();
      assertThat(history.versions(catalogue, catalogue.find("loyalty").orElseThrow()))
          .extracting(Version::name)
          .startsWith("2026-01-08")
          .hasSize(2);
    }
  }
}

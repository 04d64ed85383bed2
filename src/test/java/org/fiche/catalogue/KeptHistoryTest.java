package org.fiche.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.fiche.card.Card;
import org.fiche.catalogue.history.History;
import org.fiche.catalogue.history.Version;
import org.fiche.testing.OwnHistory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was published does not change, so it is read from the database once. */
@QuarkusTest
@TestProfile(OwnHistory.class)
class KeptHistoryTest {

  private static final String CARD = "concepts/loyalty.yaml";

  @Inject Publisher publisher;
  @Inject History history;
  @Inject DataSource database;
  @Inject Clock clock;
  @TempDir Path root;

  @BeforeEach
  @AfterEach
  void forget() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("truncate catalogue.publication, catalogue.content_text cascade");
    }
  }

  private Catalogue publish(GitFolder folder) {
    return ((Outcome.Published) publisher.publish(folder.content())).catalogue();
  }

  private Catalogue publishChanged(GitFolder folder) throws IOException {
    folder.change(
        CARD,
        text ->
            text.replaceFirst("modified: .*", "modified: " + LocalDate.now(clock))
                .replaceFirst("fr: Fidélité", "fr: La fidélité"));
    return publish(folder);
  }

  private static Card card(Catalogue catalogue) {
    return catalogue.find("loyalty").orElseThrow();
  }

  private static String version(Catalogue catalogue) {
    return catalogue.version(card(catalogue));
  }

  @Test
  void versionThatWasAskedForIsThereWithoutTheDatabase() throws Exception {
    try (var folder = GitFolder.in(root)) {
      var before = publish(folder);
      var today = publishChanged(folder);
      var old = history.at(today, card(today), version(before)).orElseThrow();
      forget();
      assertThat(history.at(today, card(today), version(before))).contains(old);
      assertThat(history.versions(today, card(today)))
          .extracting(Version::name)
          .containsExactly(version(today), version(before));
    }
  }

  @Test
  void publicationThatIsServedIsNotReadAndTheNextOneBringsItsVersions() throws Exception {
    try (var folder = GitFolder.in(root)) {
      var first = publish(folder);
      var past = history.at(first, card(first), version(first)).orElseThrow();
      assertThat(past.catalogue()).isSameAs(first);
      assertThat(history.versions(first, card(first))).hasSize(1);
      var next = publishChanged(folder);
      assertThat(history.versions(next, card(next))).hasSize(2);
      past = history.at(next, card(next), version(first)).orElseThrow();
      assertThat(past.catalogue()).isSameAs(first);
    }
  }
}

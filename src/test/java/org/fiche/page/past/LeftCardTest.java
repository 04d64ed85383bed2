package org.fiche.page.past;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.fiche.catalogue.GitFolder;
import org.fiche.catalogue.Outcome;
import org.fiche.catalogue.Publisher;
import org.fiche.testing.OwnHistory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A card that was published, cited, and then taken out of the catalogue. */
@QuarkusTest
@TestProfile(OwnHistory.class)
class LeftCardTest {

  private static final String VERSION = "2025-09-24";

  private static boolean gone;

  @Inject Publisher publisher;
  @Inject DataSource database;
  @TempDir static Path root;

  @BeforeEach
  void publishThenTakeOut() throws Exception {
    if (gone) {
      return;
    }
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("truncate catalogue.publication, catalogue.content_text cascade");
    }
    try (var folder = GitFolder.in(root)) {
      var concepts = folder.content().resolve("concepts");
      var passing = concepts.resolve("passing.yaml");
      Files.writeString(
          passing,
          Files.readString(concepts.resolve("loyalty.yaml"))
              .replaceFirst("code: .*", "code: passing")
              .replaceFirst("fr: Fidélité", "fr: De passage")
              .replaceFirst("modified: .*", "modified: " + VERSION));
      publish(folder);
      Files.delete(passing);
      publish(folder);
    }
    gone = true;
  }

  private void publish(GitFolder folder) {
    var outcome = publisher.publish(folder.content());
    assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Published.class);
  }

  @Test
  void identifierAndPageLeadStraightToItsVersions() {
    for (var address : new String[] {"/id/passing", "/fr/cards/passing"}) {
      given()
          .redirects()
          .follow(false)
          .accept("text/html")
          .get(address)
          .then()
          .statusCode(303)
          .header("Location", endsWith("/fr/cards/passing/versions"));
    }
    given().get("/fr/cards/passing/versions").then().statusCode(200).body(containsString(VERSION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/passing.ris",
        "/id/passing/2025-09-24.ris",
        "/id/passing/2025-09-24.jsonld",
        "/id/passing/2025-09-24.txt?style=apa",
        "/id/passing/2025-09-24.pdf",
        "/id/passing.pdf",
        "/api/cards/passing?version=2025-09-24",
        "/fr/cards/passing/versions/2025-09-24",
        "/fr/cards/passing/cite?version=2025-09-24",
        "/unapi?id=passing.2025-09-24.fr&format=ris"
      })
  void whatWasCitedIsStillThere(String address) {
    given().urlEncodingEnabled(false).get(address).then().statusCode(200);
  }

  @Test
  void everythingThatItsPageLeadsToIsThere() {
    var page = Jsoup.parse(given().get("/fr/cards/passing/versions/" + VERSION).asString());
    var links = page.select("main a[href^=/]").eachAttr("href");
    assertThat(links).anyMatch(link -> link.contains("/cards/passing"));
    for (var link : links) {
      var status = given().urlEncodingEnabled(false).get(link.replaceFirst("#.*", "")).statusCode();
      assertThat(status).as(link).isEqualTo(200);
    }
  }
}

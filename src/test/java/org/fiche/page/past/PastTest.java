package org.fiche.page.past;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.fiche.card.text.Language;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.catalogue.GitFolder;
import org.fiche.catalogue.Outcome;
import org.fiche.catalogue.Publisher;
import org.fiche.catalogue.history.History;
import org.fiche.citation.ReferenceData;
import org.fiche.citation.ReferenceFormat;
import org.fiche.finding.Finding;
import org.fiche.testing.OwnHistory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue that is published, changed and published again, and rebuilt from its repository. */
@QuarkusTest
@TestProfile(OwnHistory.class)
class PastTest {

  private static final String OWNER = "concepts/active-practice.yaml";
  private static final String CARD = "indicators/stat_003_014.yaml";

  /** What was published step by step, before everything was rebuilt. */
  private static Map<String, String> live = Map.of();

  private static Map<String, String> rebuilt = Map.of();
  private static String today = "";

  @Inject Publisher publisher;
  @Inject CurrentCatalogue current;
  @Inject History history;
  @Inject DataSource database;
  @Inject Clock clock;
  @TempDir static Path root;

  @BeforeEach
  void publishThreeTimesThenRebuild() throws Exception {
    if (!live.isEmpty()) {
      return;
    }
    today = LocalDate.now(clock).toString();
    empty();
    try (var folder = GitFolder.in(root)) {
      folder.commit("2026-01-05");
      publish(folder);
      folder.change(
          OWNER,
          text ->
              text.replace("value: 1250", "value: 900")
                  .replaceFirst("modified: .*", "modified: 2026-03-01"));
      folder.commit("2026-03-01");
      publish(folder);
      folder.change(CARD, PastTest::newTitle);
      folder.commit(today);
      publish(folder);
      folder.change(CARD, text -> text.replace("Mean contacts with GPs", "Mean GP visits"));
      folder.change("indicators/stat_003_005.yaml", PastTest::superseded);
      folder.change("indicators/stat_003_006.yaml", PastTest::renamed);
      folder.commit(today);
      publish(folder);
      live = references();
      empty();
      assertThat(publish(folder)).extracting(Finding::code).isEmpty();
      rebuilt = references();
    }
  }

  private static String newTitle(String text) {
    return text.replace("en: Mean GP contacts", "en: Mean contacts with GPs")
        .replaceFirst("modified: .*", "modified: " + today);
  }

  private static String superseded(String text) {
    var reason =
        "replaced_by: stat_003_006\n"
            + "reason: {fr: Remplacée, nl: Vervangen, de: Ersetzt, en: Counted otherwise now}";
    return text.replaceFirst("status: published", "status: superseded\n" + reason)
        .replaceFirst("modified: .*", "modified: " + today);
  }

  private static String renamed(String text) {
    return text.replaceFirst("status: published", "status: published\nformer_codes: [stat_003_099]")
        .replaceFirst("modified: .*", "modified: " + today);
  }

  private java.util.List<Finding> publish(GitFolder folder) {
    var outcome = publisher.publish(folder.content());
    assertThat(outcome).isInstanceOf(Outcome.Published.class);
    return outcome.findings();
  }

  private void empty() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("truncate catalogue.publication, catalogue.content_text cascade");
    }
  }

  /** Every reference of every version, by address; that of one card as it is sent. */
  private Map<String, String> references() {
    var references = new TreeMap<String, String>();
    var catalogue = current.get().orElseThrow();
    for (var card : catalogue.cards()) {
      for (var version : history.versions(catalogue, card)) {
        var past = history.at(catalogue, card, version.name()).orElseThrow();
        for (var format : ReferenceFormat.values()) {
          for (var language : Language.values()) {
            var address =
                "/id/%s/%s.%s?lang=%s"
                    .formatted(card.code(), version.name(), format.ending(), language.code());
            var written =
                format.write(
                    java.util.List.of(ReferenceData.of(past.catalogue(), past.card(), language)));
            references.put(address, written);
            if (address.startsWith("/id/stat_003_014/")) {
              assertThat(text(address)).isEqualTo(written);
            }
          }
        }
      }
    }
    return references;
  }

  private static String text(String address) {
    var answer = given().urlEncodingEnabled(false).get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return new String(answer.asByteArray(), StandardCharsets.UTF_8);
  }

  private static Document page(String address) {
    return Jsoup.parse(given().urlEncodingEnabled(false).get(address).asString());
  }

  @Test
  void rebuiltCatalogueHasTheSameVersionsAddressesAndBytes() {
    assertThat(live.keySet().stream().filter(each -> each.contains("/id/stat_003_014/")))
        .hasSize(4 * 12);
    assertThat(rebuilt).isEqualTo(live);
  }

  @Test
  void versionsAreListedTheNewestFirst() {
    assertThat(page("/en/cards/stat_003_014/versions").select(".versions .code").eachText())
        .containsExactly(today + "-2", today, "2026-03-01", "2025-09-25");
  }

  @Test
  void versionPrintsWhatItPrintedAndSaysSo() {
    var page = page("/en/cards/stat_003_014/versions/2025-09-25");
    assertThat(page.select("h1").text()).isEqualTo("Mean GP contacts");
    assertThat(page.select("#past").text()).contains("25 September 2025", "A newer version exists");
    assertThat(page.select("#past a").attr("href")).isEqualTo("/en/cards/stat_003_014");
    assertThat(page.select(".remarks").text()).contains("at least 1,250").doesNotContain("900");
    assertThat(page.select("#reference").text()).contains("IMA_AIM (25/09/2025)");
    assertThat(page("/en/cards/stat_003_014").select(".remarks").text()).contains("at least 900");
  }

  @Test
  void differencesAreMarkedByWordsAndSaidInWords() {
    var page = page("/en/cards/stat_003_014/versions/2026-03-01..." + today);
    assertThat(page.select(".difference h2").eachText())
        .contains("Title")
        .doesNotContain("Remarks");
    assertThat(page.select("#d0 + .sides del").text()).isEqualTo("[removed: GP contacts]");
    assertThat(page.select("#d0 + .sides ins").text()).isEqualTo("[added: contacts with GPs]");
  }

  @Test
  void parameterOfAnotherCardIsADifferenceToo() {
    var page = page("/fr/cards/stat_003_014/versions/2025-09-25...2026-03-01");
    assertThat(page.select(".difference del").text()).contains("1\u202f250");
    assertThat(page.select(".difference ins").text()).contains("900");
  }

  @Test
  void versionThatNeverWasListsThoseThatAre() {
    given()
        .get("/nl/cards/stat_003_014/versions/1999-01-01")
        .then()
        .statusCode(404)
        .body(containsString("2026-03-01"));
  }

  @Test
  void codeWrittenOtherwiseLeadsToItsVersions() {
    given()
        .redirects()
        .follow(false)
        .get("/de/cards/STAT-003-014/versions/2025-09-25")
        .then()
        .statusCode(301)
        .header("Location", endsWith("/de/cards/stat_003_014/versions/2025-09-25"));
  }

  @Test
  void formerCodeLeadsToTheCardForEver() {
    for (var address : java.util.List.of("/id/%s.ris?lang=nl", "/en/cards/%s")) {
      given()
          .redirects()
          .follow(false)
          .get(address.formatted("stat_003_099"))
          .then()
          .statusCode(301)
          .header("Location", endsWith(address.formatted("stat_003_006")));
    }
    leads("/id/stat_003_099", "/cards/stat_003_006");
    leads("/id/stat_003_099.json", "/stat_003_006");
  }

  private static void leads(String from, String to) {
    var answer = given().redirects().follow(false).get(from);
    answer.then().statusCode(303).header("Location", endsWith(to));
  }

  @Test
  void supersededCardKeepsItsPageAndProgramsAreToldThatItsFiguresEnded() {
    assertThat(page("/en/cards/stat_003_005").select(".banner").text())
        .contains("Counted otherwise now")
        .contains("stat_003_006");
    given().get("/id/stat_003_005.ris").then().statusCode(200);
    given()
        .get("/data/stat_003_005.csv")
        .then()
        .statusCode(410)
        .body("known", equalTo(java.util.List.of("stat_003_006")));
  }
}

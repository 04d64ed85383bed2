package org.fiche.page.cite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.fiche.testing.OwnWalk;
import org.fiche.testing.SiteOfTwoReleases;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that somebody cited, after others were computed. */
@QuarkusTest
@TestProfile(OwnWalk.class)
class ValuePagesTest {

  private static final String CARD = "/cards/stat_003_014";
  private static final String CHOICE = "year=2022&year=2023";

  @Inject SiteOfTwoReleases site;
  @TempDir static Path root;

  @BeforeEach
  void publish() throws Exception {
    site.stands(root);
  }

  private static Document page(String address) {
    return Jsoup.parse(
        given().urlEncodingEnabled(false).get(address).then().statusCode(200).extract().asString());
  }

  private static String newest() {
    var link = page("/en" + CARD).expectFirst("#live-value a[href*=/values/]").attr("href");
    assertThat(link).startsWith("/en" + CARD + "/values/");
    return link.substring(link.lastIndexOf('/') + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "nl", "de", "en"})
  void cardLeadsToItsFiguresOfTheNewestReleaseWhichNameNoNewerOne(String language) {
    var page = page("/" + language + CARD + "/values/" + newest());
    assertThat(page.select("#newer")).isEmpty();
    assertThat(page.select("thead th")).hasSize(4);
    assertThat(page.select("tbody tr")).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void olderReleaseSaysThatThereIsANewerOneAndShowsBoth() {
    var old = site.firstRelease();
    var page = page("/en" + CARD + "/values/" + old + "?" + CHOICE);
    assertThat(page.select("#newer").text()).contains(newest());
    assertThat(page.expectFirst("#newer a").attr("href"))
        .isEqualTo("/en" + CARD + "/values/" + newest() + "?" + CHOICE);
    assertThat(page.select("thead th").eachText())
        .anySatisfy(head -> assertThat(head).contains(old))
        .anySatisfy(head -> assertThat(head).contains(newest()));
    var rows = page.select("tbody tr");
    assertThat(rows.select("th").eachText()).containsExactly("2022", "2023");
    assertThat(rows.get(0).select("strong")).isEmpty();
    assertThat(rows.get(1).select("td.n")).hasSize(2);
    assertThat(rows.get(1).select("td.n").get(1).text())
        .contains("changed")
        .doesNotStartWith(rows.get(1).select("td.n").getFirst().text());
  }

  @Test
  void figuresOfAReleaseAreTheSameAsFileAndOnThePage() {
    var old = site.firstRelease();
    var page = page("/en" + CARD + "/values/" + old + "?year=2023");
    var file = page.expectFirst(".downloads a[href*=.csv]").attr("href");
    assertThat(file).startsWith("/data/" + old + "/stat_003_014.csv");
    var line = given().urlEncodingEnabled(false).get(file).asString().lines().skip(1).findFirst();
    var value = Double.parseDouble(line.orElseThrow().split(",")[10]);
    assertThat(page.expectFirst("tbody td.n").text()).isEqualTo("%.2f".formatted(value));
    assertThat(line.orElseThrow()).endsWith(old);
  }

  @Test
  void figuresOfASupersededCardAreGivenOutByReleaseOnly() {
    var page = page("/en/cards/stat_003_005");
    assertThat(page.select(".downloads a[href^=/data/]").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(link).startsWith("/data/" + newest() + "/stat_003_005."));
    given().get("/data/stat_003_005.csv").then().statusCode(410);
    assertThat(given().get("/en/cards/stat_003_005").header("Link")).doesNotContain("\"item\"");
    assertThat(given().get("/id/stat_003_005.jsonld").asString()).doesNotContain("distribution");
  }

  @Test
  void releaseThatNeverWasListsThoseThatAre() {
    given()
        .get("/nl" + CARD + "/values/1999-01-01")
        .then()
        .statusCode(404)
        .body(containsString(site.firstRelease()));
    given()
        .redirects()
        .follow(false)
        .get("/nl/cards/STAT-003-014/values/" + site.firstRelease() + "?year=2022")
        .then()
        .statusCode(301)
        .header("Location", endsWith(CARD + "/values/" + site.firstRelease() + "?year=2022"));
  }
}

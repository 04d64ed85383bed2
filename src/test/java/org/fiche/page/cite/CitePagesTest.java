package org.fiche.page.cite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CitePagesTest {

  private static Document page(String address) {
    return Jsoup.parse(given().urlEncodingEnabled(false).get(address).asString());
  }

  @Test
  void cardOffersStylesByAFormAndFormatsByLinks() {
    var box = page("/fr/cards/stat_003_014").select("section.cite");
    assertThat(box.select("form").attr("action")).isEqualTo("/fr/cards/stat_003_014/cite");
    assertThat(box.select("option").eachText())
        .containsExactly("APA", "Vancouver", "Chicago", "Harvard");
    assertThat(box.select(".downloads a").eachAttr("href"))
        .containsExactly(
            "/id/stat_003_014.ris?lang=fr",
            "/id/stat_003_014.bib?lang=fr",
            "/id/stat_003_014.csl.json?lang=fr");
  }

  @ParameterizedTest
  @CsvSource({
    "fr, Agence intermutualiste. (2025)",
    "nl, InterMutualistisch Agentschap. (2025)",
    "de, Intermutualistische Agentur. (2025)",
    "en, InterMutualistic Agency. (2025)"
  })
  void chosenStyleIsWrittenWithoutAScript(String language, String start) {
    var page = page("/" + language + "/cards/stat_003_014/cite?style=apa");
    assertThat(page.select("#reference").text()).startsWith(start);
    assertThat(page.select("#reference a").attr("href"))
        .isEqualTo("https://fiche.example/id/stat_003_014/2025-09-25");
    assertThat(page.select("button[data-copy=reference]")).hasSize(2);
  }

  @Test
  void withoutAStyleTheFormOfTheAgencyStandsThere() {
    assertThat(page("/en/cards/stat_003_014/cite").select("#reference").text())
        .startsWith("IMA_AIM (25/09/2025), stat_003_014, Atlas IMA_AIM (accessed on ");
  }

  @Test
  void stylesAreFoundByWordsOfTheirTitles() {
    var page = page("/en/cards/stat_003_014/cite?q=lancet");
    assertThat(page.select(".pointers a").eachText()).contains("The Lancet");
    assertThat(page("/en/cards/stat_003_014/cite?q=qqqq").text()).contains("No style has");
  }

  @Test
  void styleThatDoesNotExistNamesNearOnes() {
    given()
        .get("/de/cards/stat_003_014/cite?style=harvrd-cite-them-right")
        .then()
        .statusCode(404)
        .body(containsString("harvard-cite-them-right"));
    given()
        .get("/id/stat_003_014.txt?style=harvrd-cite-them-right")
        .then()
        .statusCode(404)
        .body("known", hasItem("harvard-cite-them-right"));
  }

  @Test
  void referenceInAStyleIsTextByItsAddress() {
    given()
        .get("/id/stat_003_014/2025-09-25.txt?style=apa&lang=en")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/plain"))
        .body(startsWith("InterMutualistic Agency. (2025). Mean GP contacts"));
  }

  @Test
  void cardIsJsonLdAndTurtle() {
    given()
        .get("/id/stat_003_014.jsonld?lang=en")
        .then()
        .statusCode(200)
        .contentType(startsWith("application/ld+json"))
        .body("name.'@value'", equalTo("Mean GP contacts"));
    given()
        .get("/id/stat_003_014.ttl?lang=en")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/turtle"))
        .body(containsString("schema:name"))
        .body(containsString("\"Mean GP contacts\"@en"));
  }

  @Test
  void severalCardsAreOneFile() {
    given()
        .get("/references.ris?codes=stat_003_014,REGCONTACT_Gp,stat_003_014&lang=nl")
        .then()
        .statusCode(200)
        .body(containsString("NV  - stat_003_014"))
        .body(containsString("NV  - REGCONTACT"));
    given().get("/references.ris?codes=nosuchcard").then().statusCode(404);
    given().get("/references.ris").then().statusCode(400);
    given().get("/references.doc?codes=REGCONTACT").then().statusCode(404);
  }

  @Test
  void releaseThatNeverWasIsAPageThatSaysSo() {
    given()
        .get("/fr/cards/stat_003_014/values/1999-01-01")
        .then()
        .statusCode(404)
        .body(containsString("1999-01-01"));
  }
}

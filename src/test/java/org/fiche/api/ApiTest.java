package org.fiche.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ApiTest {

  private static final String PROBLEM = "application/problem+json";

  @Test
  void cardCarriesEveryFieldInTheLanguageThatWasAskedFor() {
    given()
        .get("/api/cards/STAT_003_014_At?lang=fr")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "*")
        .body("code", equalTo("stat_003_014"))
        .body("publishedCode", equalTo("stat_003_014_At"))
        .body("date", equalTo("2025-09-25"))
        .body("version", equalTo("2025-09-25"))
        .body("keywords.id", hasItems("care-provision", "care-providers"))
        .body("detail.factor", equalTo(1))
        .body("detail.method.where", equalTo("not PAT_MH"))
        .body("detail.finestArea", equalTo("sector"))
        .body("detail.finestAreaFrom", equalTo(2019))
        .body("links.source.code", hasItem("REGCONTACT"))
        .body("remarks[0]", containsString("1\u202f250"))
        .body(
            "reference",
            startsWith("IMA_AIM (25/09/2025), stat_003_014, Atlas IMA_AIM (consulté le "));
  }

  @Test
  void bothDirectionsOfALinkAreTold() {
    given()
        .get("/api/cards/REGCONTACT?lang=en")
        .then()
        .statusCode(200)
        .body("backlinks.source.code", hasItems("stat_003_014", "cube_003_014"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stat_003_014",
        "REGCONTACT",
        "PP0015",
        "active-practice",
        "dim-sex",
        "codes-imaging",
        "Gp",
        "method-attribution"
      })
  void everyKindOfCardHasItsDetail(String code) {
    given()
        .get("/api/cards/" + code + "?lang=de")
        .then()
        .statusCode(200)
        .body("$", allOf(hasKey("detail"), hasKey("title"), hasKey("definition")))
        .body("lang", equalTo("de"));
  }

  @Test
  void listsHavePagesAndKinds() {
    given()
        .get("/api/cards?kind=indicator&size=5&page=2&lang=nl")
        .then()
        .statusCode(200)
        .body("total", equalTo(20))
        .body("cards", hasSize(5))
        .body("cards[0].kind", equalTo("indicator"));
  }

  @ParameterizedTest
  @CsvSource({"003_014", "stat 003 014", "STAT_003_014_At", "stat-003-014"})
  void codeEntryGoesFirst(String typed) {
    given()
        .queryParam("q", typed)
        .get("/api/search?lang=nl")
        .then()
        .statusCode(200)
        .body("hits[0].code", equalTo("stat_003_014"))
        .body("hits[0].url", equalTo("/nl/cards/stat_003_014"));
  }

  @Test
  void searchSaysFacetsAndMarksWhatMatched() {
    given()
        .queryParam("q", "dossier médical global")
        .get("/api/search?lang=fr&kind=indicator")
        .then()
        .statusCode(200)
        .body("total", greaterThan(0))
        .body("facets.kind.find { it.value == 'indicator' }.chosen", equalTo(true))
        .body("facets.kind.find { it.value == 'concept' }.count", greaterThan(0))
        .body("hits[0].snippet", containsString("<mark>"));
  }

  @Test
  void typingSuggestsCards() {
    given()
        .get("/api/suggest?q=huisa&lang=nl")
        .then()
        .statusCode(200)
        .body("suggestions.code", hasItem("stat_003_014"));
  }

  @Test
  void unknownCardNamesNearOnes() {
    given()
        .get("/api/cards/stat_003_041")
        .then()
        .statusCode(404)
        .contentType(PROBLEM)
        .body("status", equalTo(404))
        .body("instance", equalTo("/api/cards/stat_003_041"))
        .body("detail", containsString("stat_003_0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/search?lang=xx", "/api/search?size=0", "/api/search?size=a", "/api/search?page=-1",
        "/api/search?sort=best", "/api/search?kind=thing", "/api/search?qq=a",
            "/api/cards?size=5000"
      })
  void wrongParameterSaysWhatExists(String address) {
    given()
        .get(address)
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("detail", containsString("\""));
  }

  @Test
  void versionIsTheCardAsItWasAndOneThatNeverWasNamesThoseThatAre() {
    given()
        .get("/api/cards/stat_003_014?version=2025-09-25&lang=nl")
        .then()
        .statusCode(200)
        .body("version", equalTo("2025-09-25"))
        .body("lang", equalTo("nl"));
    given()
        .get("/api/cards/stat_003_014?version=1999-01-01")
        .then()
        .statusCode(404)
        .body("title", equalTo("Unknown version"))
        .body("detail", containsString("2025-09-25"));
  }

  @Test
  void unchangedAnswerIsNotSentAgain() {
    var tag = given().get("/api/cards/loyalty").then().statusCode(200).extract().header("ETag");
    given()
        .header("If-None-Match", tag)
        .get("/api/cards/loyalty")
        .then()
        .statusCode(304)
        .header("ETag", tag);
    given().head("/api/cards/loyalty").then().statusCode(200).header("ETag", tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!! ??? ***", "title:(\"AND OR NOT", "<script>alert(1)</script>", "مرحبا", "🩺💊",
        "*:*", "\u0000\u0007", "[a TO b}", "(((((", "-+~^\\"
      })
  void nothingThatIsTypedBreaksTheSearch(String typed) {
    given().queryParam("q", typed).get("/api/search?lang=fr").then().statusCode(200);
    given().queryParam("q", typed).get("/fr/search").then().statusCode(200);
  }

  @Test
  void tenThousandCharactersAreAnswered() {
    given().queryParam("q", "contact ".repeat(1_250)).get("/api/search").then().statusCode(200);
    given().queryParam("q", "x".repeat(10_000)).get("/nl/search").then().statusCode(200);
  }

  @Test
  void openApiDescribesEveryAddress() {
    given()
        .accept("application/json")
        .get("/openapi?format=json")
        .then()
        .statusCode(200)
        .body(
            "paths.keySet()",
            hasItems("/api/cards", "/api/cards/{code}", "/api/search", "/api/suggest"));
  }

  @Test
  void crawlersAreToldWhatToLeave() {
    given().get("/robots.txt").then().statusCode(200).body(containsString("User-agent: *"));
  }
}

package org.fiche.exchange.id;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class IdTest {

  private static RequestSpecification client() {
    return given().redirects().follow(false).urlEncodingEnabled(false);
  }

  @ParameterizedTest
  @CsvSource({
    "ris, application/x-research-info-systems, 'TI  - Moyenne des contacts'",
    "bib, application/x-bibtex, 'title = {{Moyenne des contacts'",
    "csl.json, application/vnd.citationstyles.csl+json, '\"title\" : \"Moyenne des contacts'",
  })
  void cardIsAFileInEachFormatInTheFirstLanguage(String ending, String type, String title) {
    client()
        .get("/id/stat_003_014." + ending)
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith(type))
        .header("Content-Language", "fr")
        .header("Content-Disposition", "attachment; filename=\"stat_003_014.%s\"".formatted(ending))
        .body(containsString(title));
  }

  @Test
  void languageAndVersionAreChosenByTheAddress() {
    client()
        .get("/id/stat_003_014/2025-09-25.ris?lang=nl")
        .then()
        .statusCode(200)
        .header("Content-Language", "nl")
        .body(containsString("TI  - Gemiddeld aantal huisartsencontacten"))
        .body(containsString("UR  - https://fiche.example/id/stat_003_014/2025-09-25\r\n"));
  }

  @Test
  void whoHasTheFileDoesNotGetItAgain() {
    var tag = client().get("/id/stat_003_014.ris").header("ETag");
    client().header("If-None-Match", tag).get("/id/stat_003_014.ris").then().statusCode(304);
    assertThat(client().get("/id/stat_003_014.ris?lang=de").header("ETag")).isNotEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, /fr/cards/stat_003_014",
    "*/*, /fr/cards/stat_003_014",
    "nonsense, /fr/cards/stat_003_014",
    "application/x-bibtex, /id/stat_003_014.bib",
    "application/ld+json, /id/stat_003_014.jsonld",
    "text/turtle, /id/stat_003_014.ttl",
    "application/pdf, /id/stat_003_014.pdf",
    "application/json, /api/cards/stat_003_014",
    "'text/html;q=0, */*', /id/stat_003_014.jsonld",
    "'text/html, text/turtle;q=0', /fr/cards/stat_003_014",
    "'text/html;q=0.5, application/x-research-info-systems', /id/stat_003_014.ris",
    "'application/vnd.citationstyles.csl+json, text/html;q=0', /id/stat_003_014.csl.json",
  })
  void identifierLeadsToWhatIsAccepted(String accept, String address) {
    client()
        .accept(accept)
        .get("/id/stat_003_014")
        .then()
        .statusCode(303)
        .header("Location", endsWith(address))
        .header("Vary", containsString("Accept"));
  }

  @Test
  void readersLanguageComesFromTheAddressThenFromTheHeader() {
    client()
        .accept("text/html")
        .header("Accept-Language", "nl-BE, fr;q=0.5")
        .get("/id/stat_003_014")
        .then()
        .header("Location", endsWith("/nl/cards/stat_003_014"));
    client()
        .accept("text/html")
        .header("Accept-Language", "nl-BE")
        .get("/id/stat_003_014?lang=de")
        .then()
        .header("Location", endsWith("/de/cards/stat_003_014"));
  }

  @Test
  void whatNobodyOffersIsRefusedAndNamesWhatExists() {
    client()
        .accept("image/png")
        .get("/id/stat_003_014")
        .then()
        .statusCode(406)
        .contentType("application/problem+json")
        .body("known", hasItem("application/x-research-info-systems"));
  }

  @ParameterizedTest
  @CsvSource({
    "/id/stat_003_014.json?lang=nl, /api/cards/stat_003_014?lang=nl",
    "/id/STAT-003-014_At.json, /api/cards/stat_003_014",
    "/id/stat_003_014/2025-09-25.json?lang=nl,"
        + " /api/cards/stat_003_014?version=2025-09-25&lang=nl",
  })
  void jsonIsThatOfTheApi(String address, String api) {
    client().get(address).then().statusCode(303).header("Location", endsWith(api));
    client().get(api).then().statusCode(200).body("version", equalTo("2025-09-25"));
  }

  @Test
  void codeWrittenOtherwiseLeadsToItsAddress() {
    client()
        .get("/id/STAT-003-014_At.ris?lang=nl")
        .then()
        .statusCode(301)
        .header("Location", endsWith("/id/stat_003_014.ris?lang=nl"));
  }

  @Test
  void versionThatNeverWasNamesThoseThatAre() {
    client()
        .get("/id/stat_003_014/1999-01-01.ris")
        .then()
        .statusCode(404)
        .body("known", equalTo(java.util.List.of("2025-09-25")));
  }

  @Test
  void wrongWordsNameWhatExists() {
    client()
        .get("/id/stat_003_041.ris")
        .then()
        .statusCode(404)
        .body("known", hasItem("stat_003_001"));
    client().get("/id/").then().statusCode(404);
    client()
        .get("/id/stat_003_014.txt?style=")
        .then()
        .statusCode(404)
        .body("known", hasItem("apa"));
    client().get("/id/stat_003_014.xyz").then().statusCode(404).body("known", hasItem("bib"));
    client()
        .get("/id/stat_003_014.ris?lang=xx")
        .then()
        .statusCode(400)
        .body("known", hasItem("nl"));
  }
}

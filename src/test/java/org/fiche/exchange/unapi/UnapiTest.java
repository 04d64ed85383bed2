package org.fiche.exchange.unapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import org.fiche.card.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UnapiTest {

  @Test
  void risIsOfferedFirst() {
    given()
        .get("/unapi?id=stat_003_014.fr")
        .then()
        .statusCode(200)
        .contentType("application/xml")
        .body("formats.@id", equalTo("stat_003_014.fr"))
        .body("formats.format.@name", contains("ris", "bibtex"));
    given()
        .get("/unapi")
        .then()
        .statusCode(200)
        .body("formats.format.@name", contains("ris", "bibtex"));
  }

  @Test
  void referenceIsThatOfItsAddress() {
    for (var language : Language.codes()) {
      var saved = given().get("/unapi?id=stat_003_014." + language + "&format=ris").asByteArray();
      var downloaded = given().get("/id/stat_003_014.ris?lang=" + language).asByteArray();
      assertThat(saved).isEqualTo(downloaded);
    }
    given()
        .get("/unapi?id=REGCONTACT.nl&format=bibtex")
        .then()
        .statusCode(200)
        .body(containsString("@misc{REGCONTACT"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stat_003_014",
        "stat_003_014.xx",
        "nothing.fr",
        "stat_003_014.1999-01-01.fr",
        "stat_003_014.2025-09-25.fr.fr",
        "../x.fr",
        "%22%3E%3Cscript%3E.fr"
      })
  void unknownIdIsNotFound(String id) {
    given()
        .urlEncodingEnabled(false)
        .get("/unapi?id=" + id)
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void unknownFormatNamesThoseThatAre() {
    given()
        .get("/unapi?id=stat_003_014.fr&format=mods")
        .then()
        .statusCode(406)
        .body("known", contains("ris", "bibtex"));
  }

  @Test
  void versionStandsBetweenCodeAndLanguage() {
    assertThat(UnapiId.of("stat_003_014.2025-09-25-2.de"))
        .hasValue(new UnapiId("stat_003_014", Optional.of("2025-09-25-2"), Language.DE));
  }
}

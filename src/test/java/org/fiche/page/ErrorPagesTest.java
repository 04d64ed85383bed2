package org.fiche.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ErrorPagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/fr/cards/stat_003_41 | fr | Il n’y a rien à cette adresse",
        "/nl/cards/stat_003_41 | nl | Op dit adres is er niets",
        "/de/keywords/nothing | de | Unter dieser Adresse gibt es nichts",
        "/en/no/such/page | en | Nothing is at this address",
        "/en/about/stat_003_014 | en | Nothing is at this address"
      })
  void unknownAddressIsAPageInTheReadersLanguage(String address, String language, String title) {
    var page = Site.page(address, 404);
    assertThat(page.select("html").attr("lang")).isEqualTo(language);
    assertThat(page.select("h1").text()).isEqualTo(title);
  }

  @Test
  void unknownLanguageIsAnsweredInTheOneThatIsAccepted() {
    var answer = RestAssured.given().header("Accept-Language", "de").get("/it/cards/stat_003_014");
    answer.then().statusCode(404).header("Vary", equalTo("Accept-Language"));
    var page = Jsoup.parse(answer.asString());
    assertThat(page.select("html").attr("lang")).isEqualTo("de");
    assertThat(page.select(".pointers a").eachAttr("href")).contains("/de/cards/stat_003_014");
  }

  @Test
  void nearCodesAreSuggested() {
    assertThat(Site.page("/fr/cards/stat_003_41", 404).select(".pointers a").eachAttr("href"))
        .contains("/fr/cards/stat_003_014");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fr/cards/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "/fr/cards/..%2F..%2Fetc%2Fpasswd",
        "/fr/cards/a%00b",
        "/fr/cards/%F0%9F%98%80",
        "/fr/cards/%D7%A9%D7%9C%D7%95%D7%9D"
      })
  void strangeCodeIsNotFoundAndNotObeyed(String address) {
    var page = Site.page(address, 404);
    assertThat(page.select("main script")).isEmpty();
    assertThat(page.select("main bdi")).hasSize(1);
  }

  @Test
  void endlessCodeIsCut() {
    var page = Site.page("/fr/cards/" + "x".repeat(10_000), 404);
    assertThat(page.select("main bdi").text()).hasSize(100);
  }

  @Test
  void programIsToldInTheErrorShapeOfPrograms() {
    Site.ask("/api/no-such-thing")
        .then()
        .statusCode(404)
        .contentType(startsWith("application/problem+json"))
        .body("status", equalTo(404))
        .body("instance", equalTo("/api/no-such-thing"));
  }

  @Test
  void formThatThereIsNotIsRefusedWithAPage() {
    var answer = RestAssured.given().accept("image/png").get("/fr/cards/stat_003_014");
    answer.then().statusCode(406).header("Content-Type", startsWith("text/html"));
    assertThat(Jsoup.parse(answer.asString()).select("h1").text())
        .isEqualTo("Cette demande ne peut pas être traitée");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/fr/", "/fr/cards/stat_003_014", "/nl/search", "/de/no/such/page"})
  void pageThatIsWrittenToSaysThatItIsOnlyRead(String address) {
    for (var method : new String[] {"POST", "PUT", "DELETE"}) {
      RestAssured.given()
          .request(method, address)
          .then()
          .statusCode(405)
          .header("Allow", "GET, HEAD, OPTIONS")
          .contentType(startsWith("text/html"));
    }
  }
}

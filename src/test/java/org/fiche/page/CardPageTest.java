package org.fiche.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CardPageTest {

  @TestHTTPResource("/")
  private URI site = URI.create("/");

  @ParameterizedTest
  @CsvSource({
    "/fr/cards/STAT_003_014, /fr/cards/stat_003_014",
    "/fr/cards/stat_003_014_At, /fr/cards/stat_003_014",
    "/nl/cards/regcontact_gp, /nl/cards/REGCONTACT",
    "/de/cards/stat-003-014, /de/cards/stat_003_014",
    "/fr/app/Atlas/stat_003_014_At, /fr/cards/stat_003_014",
    "/nl/app/vars/REGCONTACT_Gp, /nl/cards/REGCONTACT",
    "/fr/app/bdds/Gp, /fr/cards/Gp",
    "/fr/cards/about, /fr/about"
  })
  void codeThatIsWrittenOtherwiseLeadsToItsCard(String asked, String address) {
    Site.ask(asked).then().statusCode(301).header("Location", endsWith(address));
  }

  @ParameterizedTest
  @CsvSource({
    "stat_003_014, Indicateur · Atlas IMA_AIM",
    "REGCONTACT, Variable · Patientèle des médecins généralistes",
    "active-practice, Concept",
    "dim-sex, Dimension",
    "codes-imaging, Liste de codes",
    "Gp, Base de données",
    "keyfigure-gp-contacts, Chiffre-clé"
  })
  void everyKindHasItsPage(String code, String kind) {
    assertThat(Site.page("/fr/cards/" + code).select(".kind").text()).isEqualTo(kind);
  }

  private static final String METHOD = "section:has(#method)";

  @Test
  void methodIsPrintedAsFractionWithItsFactorAndItsCondition() {
    var page = Site.page("/en/cards/stat_003_007");
    assertThat(page.select(METHOD + " .frac")).hasSize(1);
    assertThat(page.select(METHOD + " .times").text()).isEqualTo("× 10,000");
    var mean = Site.page("/en/cards/stat_003_014");
    assertThat(mean.select(METHOD + " .times")).isEmpty();
    assertThat(mean.select("#method ~ p").text())
        .contains("Only rows that meet this condition: not PAT_MH");
    assertThat(mean.select(".executed dd").eachText())
        .contains("sum of REGCONTACT (Number of regular contacts)");
  }

  @Test
  void letterNamesCardAndVersion() {
    assertThat(Site.page("/nl/cards/stat_003_014").select(".letter").attr("href"))
        .isEqualTo("mailto:fiche@fiche.example?subject=stat_003_014_At%20%282025-09-25%29");
  }

  @Test
  void relationsAreShownFromBothSides() {
    var variable = Site.page("/en/cards/REGCONTACT");
    assertThat(variable.select("#used ~ ul a").eachAttr("href"))
        .contains("/en/cards/stat_003_014", "/en/cards/REGCONTACT_ATTRIB");
    var database = Site.page("/en/cards/Gp");
    assertThat(database.select("#variables ~ ul a").eachAttr("href"))
        .contains("/en/cards/REGCONTACT");
    var list = Site.page("/en/cards/codes-imaging");
    assertThat(list.select("#used ~ ul a").eachAttr("href")).contains("/en/cards/IMAG_SPEC_N");
  }

  @Test
  void numbersOfConceptsArePrintedWithTheirNames() {
    var page = Site.page("/de/cards/active-practice");
    assertThat(page.select("#parameters ~ .scroll td").eachText())
        .contains("1.250", "active-practice.min_regular_contacts");
  }

  @Test
  void languageSwitchKeepsPageAndQuery() {
    var page = Site.page("/fr/search?q=DMG&kind=indicator");
    assertThat(page.select(".langs a").eachAttr("href"))
        .containsExactly(
            "/fr/search?q=DMG&kind=indicator",
            "/nl/search?q=DMG&kind=indicator",
            "/de/search?q=DMG&kind=indicator",
            "/en/search?q=DMG&kind=indicator");
  }

  @Test
  void startIsInTheLanguageThatTheReaderAsksFor() {
    RestAssured.given()
        .redirects()
        .follow(false)
        .header("Accept-Language", "nl-BE,nl;q=0.9,fr;q=0.5")
        .get("/")
        .then()
        .statusCode(303)
        .header("Location", endsWith("/nl/"))
        .header("Vary", containsString("Accept-Language"));
  }

  @Test
  void pageThatIsKnownIsNotSentAgain() {
    var first = Site.ask("/fr/cards/stat_003_014");
    first.then().header("Cache-Control", "no-cache").header("ETag", startsWith("\""));
    RestAssured.given()
        .header("If-None-Match", first.header("ETag"))
        .get("/fr/cards/stat_003_014")
        .then()
        .statusCode(304);
  }

  /** The client that asks here takes the compression off again, and its header with it. */
  @ParameterizedTest
  @ValueSource(strings = {"gzip", "br, gzip;q=0.8", "gzip;q=0, identity", "identity"})
  void pageIsTheSameHoweverItTravels(String taken) {
    var rendered = Site.page("/nl/cards/PAT_MH?again=1").select("main").text();
    for (int time = 0; time < 2; time++) {
      var answer = RestAssured.given().header("Accept-Encoding", taken).get("/nl/cards/PAT_MH");
      assertThat(answer.header("Vary")).contains("accept-encoding");
      assertThat(Jsoup.parse(answer.asString()).select("main").text())
          .isNotEmpty()
          .isEqualTo(rendered);
    }
  }

  @ParameterizedTest
  @EnumSource(HttpClient.Version.class)
  void pageIsCompressedOnceInBothVersionsOfHttp(HttpClient.Version version) throws Exception {
    var request = HttpRequest.newBuilder(site.resolve("de/cards/PAT_MH"));
    request.version(version).header("Accept-Encoding", "gzip");
    for (int time = 0; time < 2; time++) {
      var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
      assertThat(answer.version()).isEqualTo(version);
      assertThat(answer.headers().allValues("Content-Encoding")).containsExactly("gzip");
      var bytes = new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
      assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("</html>");
    }
  }

  @Test
  void headIsAnsweredLikeGetWithoutBody() {
    var answer = RestAssured.given().head("/fr/cards/stat_003_014");
    answer.then().statusCode(200).header("Content-Type", startsWith("text/html"));
    assertThat(answer.asByteArray()).isEmpty();
  }

  @Test
  void pageBringsEverythingAlong() {
    Site.ask("/fr/")
        .then()
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "strict-origin-when-cross-origin");
    var style = Site.page("/fr/").expectFirst("link[rel=stylesheet]").attr("href");
    Site.ask(style)
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith("text/css"))
        .header("Cache-Control", containsString("immutable"));
    Site.ask(style.replaceFirst("/assets/[^/]+/", "/assets/older/"))
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-cache");
  }
}

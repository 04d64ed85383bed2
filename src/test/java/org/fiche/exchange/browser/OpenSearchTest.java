package org.fiche.exchange.browser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser does to put the catalogue into its search bar. */
@QuarkusTest
class OpenSearchTest {

  private static Document description(String language) {
    var page = Jsoup.parse(given().get("/" + language + "/").asString());
    var link = page.expectFirst("head link[rel=search]");
    assertThat(link.attr("type")).isEqualTo("application/opensearchdescription+xml");
    var answer = given().get(link.attr("href"));
    answer.then().statusCode(200);
    assertThat(answer.contentType()).startsWith(link.attr("type"));
    var xml = Jsoup.parse(answer.asString(), Parser.xmlParser());
    assertThat(xml.expectFirst("ShortName").text()).isEqualTo(link.attr("title"));
    return xml;
  }

  /** The address that a browser makes of a template, on this server. */
  private static String filled(Document description, String type, String typed) {
    var template = description.expectFirst("Url[type=" + type + "]").attr("template");
    assertThat(template).startsWith("https://");
    var words = URLEncoder.encode(typed, StandardCharsets.UTF_8);
    var address =
        URI.create(
            template.replace("{searchTerms}", words).replaceAll("&[a-z]+=\\{[A-Za-z]+\\?}", ""));
    return address.getRawPath() + "?" + address.getRawQuery();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, médecin généraliste",
    "nl, huisarts",
    "de, Hausarzt",
    "en, general practitioner"
  })
  void browserSearchesInTheReadersLanguage(String language, String words) {
    var xml = description(language);
    assertThat(xml.expectFirst("ShortName").text().length()).isLessThanOrEqualTo(16);
    assertThat(xml.expectFirst("LongName").text().length()).isLessThanOrEqualTo(48);
    assertThat(xml.expectFirst("Description").text().length()).isBetween(20, 1024);
    assertThat(xml.expectFirst("Language").text()).isEqualTo(language);
    var found = given().urlEncodingEnabled(false).get(filled(xml, "text/html", words));
    found.then().statusCode(200);
    var page = Jsoup.parse(found.asString());
    assertThat(page.select("html").attr("lang")).isEqualTo(language);
    assertThat(page.select(".hit")).isNotEmpty();
    given()
        .urlEncodingEnabled(false)
        .get(filled(xml, "application/json", words))
        .then()
        .statusCode(200);
  }

  @Test
  void barOffersCompletionsThatFindTheirCard() {
    var xml = description("en");
    var answer =
        given()
            .urlEncodingEnabled(false)
            .get(filled(xml, "application/x-suggestions+json", "mean GP"));
    answer.then().statusCode(200);
    assertThat(answer.contentType()).startsWith("application/x-suggestions+json");
    assertThat(answer.jsonPath().getString("[0]")).isEqualTo("mean GP");
    List<String> offered = answer.jsonPath().getList("[1]");
    assertThat(offered).isNotEmpty().doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(11);
    for (var each : offered) {
      var found = given().urlEncodingEnabled(false).get(filled(xml, "text/html", each));
      assertThat(Jsoup.parse(found.asString()).select(".hit")).as(each).isNotEmpty();
    }
  }

  @Test
  void typedCodeIsCompletedToACode() {
    var answer = given().get("/api/suggestions?lang=fr&q=stat003014");
    assertThat(answer.jsonPath().<String>getList("[1]")).containsExactly("stat_003_014");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "zzzzqqqq", "***", "%22", "%00"})
  void whateverIsTypedIsAnsweredWithAList(String typed) {
    var answer = given().urlEncodingEnabled(false).get("/api/suggestions?lang=nl&q=" + typed);
    answer.then().statusCode(200);
    assertThat(answer.jsonPath().<String>getList("[1]")).isEmpty();
  }

  @Test
  void otherLanguagesHaveNoDescription() {
    given().get("/opensearch.it.xml").then().statusCode(404);
  }
}

package org.fiche.exchange.news;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds and calendars, read back by readers of feeds and calendars. */
@QuarkusTest
class NewsTest {

  private static SyndFeed feed(String address) throws Exception {
    var answer = given().get(address).then().statusCode(200).extract();
    assertThat(answer.contentType()).startsWith("application/atom+xml");
    return new SyndFeedInput().build(new StringReader(answer.asString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "nl", "de", "en"})
  void feedHoldsTheNewestVersionsFirst(String language) throws Exception {
    var feed = feed("/feed." + language + ".atom");
    assertThat(feed.getEntries()).hasSize(50);
    assertThat(feed.getEntries().stream().map(each -> each.getUpdatedDate().getTime()).toList())
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    assertThat(feed.getEntries())
        .allSatisfy(
            entry -> {
              assertThat(entry.getUri())
                  .matches("https://fiche.example/id/[^/]+/\\d{4}-\\d\\d-\\d\\d(-\\d+)?");
              assertThat(entry.getLink())
                  .startsWith("https://fiche.example/" + language + "/cards/");
              assertThat(entry.getDescription().getValue()).isNotBlank();
            });
    assertThat(given().get("/feed." + language + ".atom").asString())
        .contains("xml:lang=\"" + language + "\"");
  }

  @Test
  void feedOfAKeywordHoldsOnlyItsCards() throws Exception {
    var feed = feed("/feed.nl.atom?keyword=costs");
    assertThat(feed.getEntries())
        .isNotEmpty()
        .allSatisfy(
            entry ->
                assertThat(entry.getCategories())
                    .extracting(SyndCategory::getName)
                    .contains("costs"));
    given().get("/feed.nl.atom?keyword=nothing").then().statusCode(400);
  }

  @Test
  void readerOfTheFeedGetsItOnce() {
    var tag = given().get("/feed.fr.atom").header("ETag");
    given().header("If-None-Match", tag).get("/feed.fr.atom").then().statusCode(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "nl", "de", "en"})
  void calendarHoldsWholeDaysThatTakeNobodysTime(String language) {
    var answer = given().get("/releases." + language + ".ics").then().statusCode(200).extract();
    assertThat(answer.contentType()).startsWith("text/calendar");
    var text = answer.asString();
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(text.lines())
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(text).contains("DTSTART;VALUE=DATE:", "DTSTAMP:", "TRANSP:TRANSPARENT");
    var calendar = Biweekly.parse(text).first();
    assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(calendar.getEvents())
        .hasSizeGreaterThanOrEqualTo(4)
        .allSatisfy(
            event -> {
              assertThat(event.getUid().getValue()).endsWith("@fiche.example");
              assertThat(event.getDateStart().getValue().hasTime()).isFalse();
              assertThat(event.getDateEnd().getValue()).isAfter(event.getDateStart().getValue());
              assertThat(event.getUrl().getValue())
                  .isEqualTo("https://fiche.example/" + language + "/releases");
            });
    assertThat(calendar.getEvents())
        .extracting(event -> event.getUid().getValue())
        .doesNotHaveDuplicates();
  }

  @Test
  void calendarKeepsItsEventsFromLanguageToLanguage() {
    assertThat(uids("fr")).isEqualTo(uids("de"));
  }

  private static java.util.List<String> uids(String language) {
    var text = given().get("/releases." + language + ".ics").asString();
    return Biweekly.parse(text).first().getEvents().stream()
        .map(event -> event.getUid().getValue())
        .toList();
  }

  @Test
  void crawlersFindTheMap() {
    assertThat(given().get("/robots.txt").asString())
        .contains("User-agent: *", "Disallow: /api/", "Sitemap: https://fiche.example/sitemap.xml");
    given().get("/sitemap.xml").then().statusCode(200).contentType("application/xml");
    given().get("/sitemap-7.xml").then().statusCode(404);
  }
}

package org.fiche.page.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fiche.catalogue.CurrentCatalogue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of one's own, as a reader without scripts has it. */
@QuarkusTest
class ListPageTest {

  private static final String THREE = "?codes=stat_003_014,REGCONTACT,medical-house";

  @Inject CurrentCatalogue current;

  private static Response ask(String address) {
    return given().urlEncodingEnabled(false).redirects().follow(false).get(address);
  }

  private static Document page(String address) {
    var answer = ask(address);
    answer.then().statusCode(200);
    return Jsoup.parse(answer.asString(), "http://localhost" + address);
  }

  private static List<String> codes(Document page) {
    return page.select(".own .hit .code").eachText();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, Ma liste, Indicateur, Variable, Concept",
    "nl, Mijn lijst, Indicator, Variabele, Begrip",
    "de, Meine Liste, Indikator, Variable, Begriff",
    "en, My list, Indicator, Variable, Concept"
  })
  void cardsStandInTheReadersOrder(
      String language, String title, String first, String second, String third) {
    var page = page("/" + language + "/list" + THREE);
    assertThat(page.select("h1").text()).startsWith(title);
    assertThat(codes(page)).containsExactly("stat_003_014_At", "REGCONTACT_Gp", "medical-house");
    assertThat(page.select(".own .hit > .gloss").eachText())
        .satisfiesExactly(
            words -> assertThat(words).contains(first),
            words -> assertThat(words).contains(second),
            words -> assertThat(words).contains(third));
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex,follow");
  }

  @Test
  void cardIsMovedAndTakenOffByLinks() {
    var page = page("/en/list" + THREE);
    assertThat(page.select("#up-stat_003_014, #down-medical-house")).isEmpty();
    assertThat(codes(page(page.expectFirst("#up-medical-house").attr("href"))))
        .containsExactly("stat_003_014_At", "medical-house", "REGCONTACT_Gp");
    assertThat(codes(page(page.expectFirst("#down-stat_003_014").attr("href"))))
        .containsExactly("REGCONTACT_Gp", "stat_003_014_At", "medical-house");
    assertThat(codes(page(page.expectFirst("#off-REGCONTACT").attr("href"))))
        .containsExactly("stat_003_014_At", "medical-house");
    var last = page("/en/list?codes=medical-house").expectFirst("#off-medical-house");
    assertThat(last.attr("href")).isEqualTo("/en/list");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "nl", "de", "en"})
  void emptyListSaysHowItIsFilled(String language) {
    var page = page("/" + language + "/list");
    assertThat(page.select(".own")).isEmpty();
    assertThat(page.select("#own .lead").text()).isNotBlank();
    assertThat(page.select("#own form input[name=codes]")).hasSize(1);
    assertThat(page.select("#own a").eachAttr("href")).contains("/" + language + "/search");
  }

  @Test
  void unknownCodeIsNamedWithCodesLikeIt() {
    var page = page("/en/list?codes=stat_003_014,stat_003_01,huisarts%20contact");
    assertThat(codes(page)).containsExactly("stat_003_014_At");
    var banners = page.select(".banner");
    assertThat(banners.eachText())
        .hasSize(3)
        .anySatisfy(words -> assertThat(words).contains("stat_003_01.", "Did you mean"));
    assertThat(banners.select("a[href^='/en/list']").eachAttr("href"))
        .allMatch(href -> href.startsWith("/en/list?codes=stat_003_014,"));
    assertThat(banners.select("a[href^='/en/search']").eachAttr("href"))
        .contains("/en/search?q=huisarts&list=stat_003_014");
    ask("/en/list?codes=nothing").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?codes=stat_003_014,stat_003_014,STAT-003-014,stat_003_014_At",
        "?codes=stat_003_014%20stat_003_014;stat_003_014",
        "?codes=,,stat_003_014,,"
      })
  void cardStandsOnceHoweverItIsWritten(String query) {
    assertThat(codes(page("/en/list" + query))).containsExactly("stat_003_014_At");
  }

  @Test
  void formThatAddsLeadsToOneAddress() {
    var answer = ask("/de/list?codes=Gp&codes=stat_003_014%20dim-sex");
    answer.then().statusCode(303);
    assertThat(answer.header("Location")).endsWith("/de/list?codes=Gp,stat_003_014+dim-sex");
    assertThat(codes(page("/de/list?codes=Gp,stat_003_014+dim-sex"))).hasSize(3);
  }

  @Test
  void listHasAnEndAndSaysSo() {
    var unknown = IntStream.range(0, 3000).mapToObj(each -> "x" + each);
    var page =
        Jsoup.parse(ask("/en/list?codes=" + unknown.collect(Collectors.joining(","))).asString());
    assertThat(page.select(".banner")).hasSizeLessThan(500);
    var catalogue = current.get().orElseThrow();
    assertThat(catalogue.cards()).hasSizeLessThan(200);
    var all = catalogue.cards().stream().map(card -> card.code().written()).toList();
    assertThat(codes(page("/en/list?codes=" + String.join(",", all))))
        .hasSize(all.size())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%3Cscript%3E", "%00", "%C3%A9", "..%2F..", "%F0%9F%98%80", "%22%3E"})
  void whateverIsAskedIsAnsweredWithAPlainPage(String code) {
    var answer = ask("/fr/list?codes=" + code);
    answer.then().statusCode(404);
    assertThat(Jsoup.parse(answer.asString()).select("main script")).isEmpty();
  }

  @Test
  void tableIsInTheReadersLanguage() {
    var answer = ask("/nl/list.csv?codes=stat_003_014,REGCONTACT,medical-house");
    answer.then().statusCode(200);
    assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(answer.header("Content-Disposition")).contains("list.nl.csv");
    var lines = answer.asString().split("\r\n");
    assertThat(lines[0]).isEqualTo(String.join(",", ListFile.COLUMNS));
    assertThat(lines).hasSize(4);
    assertThat(lines[1])
        .startsWith("stat_003_014,indicator,Indicator,")
        .contains("/nl/cards/stat_003_014,", "/id/stat_003_014/2025-09-25")
        .contains(",nl,Atlas");
    assertThat(lines[2]).startsWith("REGCONTACT,variable,Variabele,").contains(",Gp,");
    ask("/nl/list.csv?codes=nothing").then().statusCode(404);
  }

  @Test
  void everyFileOfTheListIsThere() {
    var page = page("/fr/list" + THREE);
    for (var link : page.select("#take ~ .downloads a")) {
      var answer = ask(link.attr("href"));
      answer.then().statusCode(200);
      assertThat(answer.asString()).as(link.text()).contains("stat_003_014", "REGCONTACT");
    }
    assertThat(page.select("#take ~ .downloads a")).hasSize(4);
    assertThat(page.select("abbr.unapi-id").eachAttr("title"))
        .containsExactly("stat_003_014.fr", "REGCONTACT.fr", "medical-house.fr");
    assertThat(page.select("script[type=application/ld+json]").html())
        .contains("ItemList", "stat_003_014", "REGCONTACT");
    assertThat(page.select("#share").text()).endsWith("/fr/list" + THREE);
  }

  @Test
  void addressesCarryTheListFromPageToPage() {
    var start = page("/en/cards/stat_003_014");
    var list = page(start.expectFirst("a[data-keep]").attr("href"));
    assertThat(codes(list)).containsExactly("stat_003_014_At");
    var search = page(list.expectFirst("#more ~ p a").attr("href"));
    assertThat(search.select("input[name=list]").eachAttr("value"))
        .isNotEmpty()
        .containsOnly("stat_003_014");
    var found = page("/en/search?q=medical+house&kind=concept&list=stat_003_014");
    var added = page(found.expectFirst("#at-medical-house").attr("href").replaceFirst("#.*", ""));
    assertThat(added.expectFirst("#at-medical-house").text()).startsWith("Remove from my list");
    assertThat(added.expectFirst(".own-list").text()).isEqualTo("My list 2");
    assertThat(added.select("input[name=kind][checked]")).hasSize(1);
    var card = page(added.expectFirst(".hit h2 a").attr("href"));
    assertThat(codes(page(card.expectFirst(".own-list").attr("href"))))
        .containsExactly("stat_003_014_At", "medical-house");
    var shelf = page("/en/keywords/costs?list=stat_003_014");
    assertThat(shelf.expectFirst("a[data-keep]").attr("href")).contains("?list=stat_003_014,");
  }

  @Test
  void pastVersionIsNotPutOnAList() {
    assertThat(page("/en/cards/stat_003_014/versions/2025-09-25").select("a[data-keep]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/?",
        "/fr/cards/stat_003_014?",
        "/nl/cards/stat_003_014/cite?q=apa&",
        "/de/areas?q=Gent&",
        "/en/search?q=gp&kind=indicator&",
        "/en/compare?codes=stat_003_011,stat_003_012&",
        "/fr/glossary?"
      })
  void everyWayOnCarriesTheList(String address) {
    var page = page(address + "list=REGCONTACT");
    assertThat(page.select("a[href~=^/(fr|nl|de|en)/]:not([data-keep]):not([href*=/list])"))
        .hasSizeGreaterThan(10)
        .allMatch(each -> each.attr("href").matches(".*[?&]list=REGCONTACT(#.*)?"));
    assertThat(page.select("form[action~=^/..(/|$)]"))
        .isNotEmpty()
        .allMatch(each -> each.select("input[name=list][value=REGCONTACT]").size() == 1);
  }
}

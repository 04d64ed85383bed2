package org.fiche.page.browser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.fiche.card.Indicator;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.observation.SmallWorld;
import org.fiche.observation.Values;
import org.fiche.testing.OwnDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures on pages of areas, on comparisons and beside search results. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class PlacesTest extends Pages {

  private static final int VALUE = 10;
  private static final Pattern OF = Pattern.compile("(\\d+)\\w* of (\\d+)");

  @Inject DataSource database;
  @Inject Values values;
  @Inject CurrentCatalogue catalogue;

  @BeforeEach
  void figuresAreThereAndListsShowThem() throws Exception {
    SmallWorld.release(database, values);
    for (int tries = 0; page("search?q=stat_003_001").select(".glance").isEmpty(); tries++) {
      assertThat(tries).isLessThan(600);
      Thread.sleep(100);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "municipality/44021",
        "municipality/11002",
        "arrondissement/44000",
        "province/04000",
        "region/04000",
        "country/01000"
      })
  void figuresOfAnAreaAreThoseOfItsDownload(String area) {
    var rows = page("areas/" + area).select(".board tr:has(td.downloads)");
    assertThat(rows).hasSize(12);
    for (var row : rows) {
      var download = row.expectFirst(".downloads a").attr("href");
      var newest = lines(download.replace("&lang", "&year=2023&lang")).getLast();
      assertThat(row.expectFirst("td.own").text())
          .as(download)
          .isEqualTo(written(newest[VALUE], decimals(row)));
      assertThat(row.select("th").text()).contains("2023", "Demonstration data");
    }
  }

  @Test
  void figuresBesideAreThoseOfTheAreasAround() {
    var row = row("areas/municipality/44021", "stat_003_015_At");
    assertThat(row.select("td.n").eachAttr("data-label"))
        .containsExactly("Ghent", "Arrondissement of Ghent", "Flemish Region", "Belgium");
    var regions = lines("/data/stat_003_015.csv?lang=en&level=region&area=02000&year=2023");
    assertThat(row.select("td.n").get(2).text()).isEqualTo(written(regions.getLast()[VALUE], 1));
  }

  @Test
  void placeCountsTheAreasWithAHigherFigure() {
    var row = row("areas/municipality/21004", "stat_003_001_At");
    var all =
        lines("/data/stat_003_001.csv?lang=en&level=municipality&year=2023").stream()
            .filter(line -> !line[VALUE].isEmpty() && !line[VALUE].equals("value"))
            .toList();
    var own = all.stream().filter(line -> line[3].equals("21004")).findFirst().orElseThrow();
    long higher =
        all.stream()
            .filter(line -> new BigDecimal(line[VALUE]).compareTo(new BigDecimal(own[VALUE])) > 0)
            .count();
    var place = OF.matcher(row.expectFirst("td.rank b").text());
    assertThat(place.matches()).isTrue();
    assertThat(place.group(1)).isEqualTo(Long.toString(higher + 1));
    assertThat(place.group(2)).isEqualTo(Integer.toString(all.size()));
  }

  @Test
  void newestFigureStandsBesideWhatWasFound() {
    var hit = page("search?q=stat_003_001").expectFirst(".hit:has(.code:contains(stat_003_001))");
    var newest = lines("/data/stat_003_001.csv?lang=en").getLast();
    assertThat(hit.expectFirst(".glance").text())
        .startsWith(written(newest[VALUE], 1) + "% · Belgium, 2023")
        .endsWith("Demonstration data");
    assertThat(hit.expectFirst(".trend").attr("aria-label"))
        .isEqualTo("25.0 in 2021 and in 2023; break in series in 2022");
    var shelf = page("keywords/care-provision").expectFirst("li:has(.code:contains(stat_003_001))");
    assertThat(shelf.expectFirst(".glance").text()).isEqualTo(hit.expectFirst(".glance").text());
  }

  @Test
  void comparedValuesAreThoseOfTheDownloads() {
    var page = page("compare?codes=stat_003_011,stat_003_012");
    var rows = page.select("#values ~ .scroll tbody tr");
    var first = lines("/data/stat_003_011.csv?lang=en");
    var second = lines("/data/stat_003_012.csv?lang=en");
    assertThat(rows).hasSize(3);
    for (int i = 0; i < rows.size(); i++) {
      var cells = rows.get(i).select("td");
      assertThat(cells.get(0).ownText()).isEqualTo(written(first.get(i + 1)[VALUE], 1));
      assertThat(cells.get(1).ownText()).isEqualTo(written(second.get(i + 1)[VALUE], 1));
    }
    assertThat(page.select(".chart svg[role=img] g")).hasSize(2);
    assertThat(page.select("#values ~ .gloss").text()).contains("Demonstration data");
  }

  @ParameterizedTest
  @CsvSource({
    "fr/areas?q=gent, DARK, 320",
    "nl/areas/municipality/44021, LIGHT, 1280",
    "de/areas/municipality/44021, DARK, 320",
    "'de/compare?codes=stat_003_011,stat_003_012', LIGHT, 1280",
    "'fr/compare?codes=stat_003_011,stat_003_012', DARK, 320",
    "en/search?q=contact, DARK, 320"
  })
  void pageIsAccessibleAndNeedsNoSidewaysScrolling(String address, ColorScheme colours, int width) {
    try (var page = open(address, width, colours)) {
      isAccessibleAndNarrow(page);
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource({
    "nl/areas, LIGHT, 1280",
    "fr/areas/municipality/44021, DARK, 1280",
    "en/areas/country/01000, LIGHT, 320",
    "fr/areas/municipality/99999, LIGHT, 320",
    "'nl/compare?codes=stat_003_014,stat_003_015,xyz', DARK, 1280",
    "nl/compare, LIGHT, 320",
    "nl/keywords/care-provision, DARK, 320",
    "nl/cards/stat_003_014, DARK, 320"
  })
  void otherPagesAreAsAccessible(String address, ColorScheme colours, int width) {
    pageIsAccessibleAndNeedsNoSidewaysScrolling(address, colours, width);
  }

  @Test
  void valuesOfDifferentUnitsStandApart() {
    var page = page("compare?codes=stat_003_014,stat_003_001");
    assertThat(page.select("section:has(#values) > p.wide").text()).isNotEmpty();
    var apart = page.select("section:has(#values) > .spots li");
    assertThat(apart.select("> .gloss").eachText()).hasSize(2).doesNotHaveDuplicates();
    assertThat(apart.select(".glance b").eachText()).hasSize(2).doesNotContain("");
    assertThat(page.select("section:has(#values) .chart")).isEmpty();
    assertThat(page.select("#offers ~ ul a[href*=/compare]")).isNotEmpty();
  }

  @Test
  void keyboardAloneFindsAnAreaAndItsFigures() {
    try (var page = chromium.page(320, ColorScheme.LIGHT)) {
      page.navigate(site + "nl/areas");
      page.focus("#area");
      page.keyboard().type("Gand");
      page.keyboard().press("Enter");
      page.waitForURL("**/nl/areas?q=Gand");
      page.focus(".found a");
      page.keyboard().press("Enter");
      page.waitForURL("**/nl/areas/municipality/44021");
      assertThat(page.textContent("h1")).isEqualTo("Gent");
      assertThat(page.isVisible(".board td.own")).isTrue();
    }
  }

  @Test
  void marksAreSeenInForcedColours() {
    try (var page = chromium.page(1280, ColorScheme.LIGHT)) {
      page.emulateMedia(
          new com.microsoft.playwright.Page.EmulateMediaOptions()
              .setForcedColors(ForcedColors.ACTIVE));
      page.navigate(site + "en/compare?codes=stat_003_011,stat_003_012");
      assertThat(
              page.evaluate("getComputedStyle(document.querySelector('mark')).textDecorationLine"))
          .isEqualTo("underline");
    }
  }

  private static Document page(String address) {
    var answer =
        given().header("Accept", "text/html").urlEncodingEnabled(false).get("/en/" + address);
    answer.then().statusCode(200);
    return Jsoup.parse(answer.asString());
  }

  private static Element row(String address, String code) {
    return page(address).expectFirst(".board tr:has(th .code:contains(" + code + "))");
  }

  private static List<String[]> lines(String address) {
    var answer = given().urlEncodingEnabled(false).get(address);
    answer.then().statusCode(200);
    return answer.asString().lines().map(line -> line.split(",", -1)).toList();
  }

  private int decimals(Element row) {
    var code =
        row.expectFirst("th a").attr("href").replaceAll("[?#].*", "").replaceFirst(".*/", "");
    return catalogue.get().orElseThrow().cards(Indicator.class).stream()
        .filter(card -> card.code().written().equals(code))
        .findFirst()
        .orElseThrow()
        .decimals();
  }

  private static String written(String value, int decimals) {
    if (value.isEmpty()) {
      return "not available";
    }
    var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP));
  }
}

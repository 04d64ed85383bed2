package org.fiche.page.panel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.fiche.area.Area;
import org.fiche.area.Level;
import org.fiche.card.Indicator;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.observation.WorldOfFigures;
import org.fiche.testing.Downloads;
import org.fiche.testing.OwnDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader without scripts gets, and whether all ways tell the same numbers. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class PanelTest {

  private static final int SELECTIONS = 50;

  @Inject WorldOfFigures world;
  @Inject CurrentCatalogue current;

  @BeforeEach
  void figuresStand() throws SQLException, InterruptedException {
    world.stands();
  }

  private static Document page(String address) {
    var answer = given().urlEncodingEnabled(false).header("Accept", "text/html").get(address);
    answer.then().statusCode(200);
    return Jsoup.parse(answer.asString(), "http://localhost" + address);
  }

  private List<Indicator> indicators() {
    return current.get().orElseThrow().cards(Indicator.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "nl", "de", "en"})
  void everyIndicatorHasAllItsViews(String language) {
    assertThat(indicators()).hasSize(20);
    for (var indicator : indicators()) {
      for (var view : List.of("trend", "map", "breakdown", "table")) {
        var page = page("/%s/cards/%s?view=%s".formatted(language, indicator.code(), view));
        var panel = page.expectFirst("#panel");
        boolean lacks = view.equals("breakdown") && indicator.dimensions().isEmpty();
        assertThat(panel.select("tbody tr").isEmpty()).as(page.location()).isEqualTo(lacks);
        assertThat(panel.select(".note a").isEmpty()).as(page.location()).isEqualTo(!lacks);
        panel.select("pre").remove();
        assertThat(panel.text()).doesNotContain("NOT_FOUND", "{");
      }
    }
  }

  @Test
  void tableCsvAndJsonStatTellTheSameNumbers() {
    var random = new Random(6);
    for (int i = 0; i < SELECTIONS; i++) {
      var address = selection(random);
      var panel = page(address).expectFirst("#panel");
      var data = panel.select(".downloads a[href*=.csv]").attr("href");
      var csv = Downloads.csv(data);
      var json = Downloads.json(data.replace(".csv", ".json"));
      var rows = panel.select("tbody tr");
      assertThat(rows).as(address).hasSameSizeAs(csv);
      assertThat(rows.stream().map(row -> row.attr("data-y")).sorted().toList())
          .as(address)
          .isEqualTo(csv.stream().map(line -> line.getField("value")).sorted().toList())
          .isEqualTo(json.stream().sorted().toList());
      rows.forEach(row -> writtenIsRounded(row, address));
    }
  }

  private String selection(Random random) {
    var views =
        List.of(
            "area=%s&area=%s",
            "view=map&level=province&year=%3$d",
            "view=breakdown&area=%1$s&year=%3$d",
            "view=table&rows=map&level=arrondissement&year=%3$d&sort=-value",
            "view=breakdown&by=pyramid&year=%3$d");
    var all = indicators();
    var view = views.get(random.nextInt(views.size()));
    var fit =
        all.stream()
            .filter(each -> !view.contains("breakdown") || !each.dimensions().isEmpty())
            .toList();
    var chosen = fit.get(random.nextInt(fit.size()));
    var areas = areas();
    return "/en/cards/%s?".formatted(chosen.code())
        + view.formatted(
            areas.get(random.nextInt(areas.size())),
            areas.get(random.nextInt(areas.size())),
            2021 + random.nextInt(3));
  }

  private List<String> areas() {
    return current.get().orElseThrow().areas().at(Level.MUNICIPALITY).stream()
        .map(Area::id)
        .map(Area.AreaId::nis)
        .toList();
  }

  private static void writtenIsRounded(Element row, String address) {
    var written = row.select("[data-of=value]").text().replace(",", "");
    if (written.isEmpty()) {
      assertThat(row.attr("data-y")).as(address).isEmpty();
      assertThat(row.select("[data-of=remark]").text()).as(address).isNotEmpty();
    } else {
      var value = new BigDecimal(written);
      assertThat(new BigDecimal(row.attr("data-y")).subtract(value).abs())
          .as(address)
          .isLessThanOrEqualTo(BigDecimal.ONE.movePointLeft(value.scale()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "stat_003_014, place=Nirgendwo, No area is called “Nirgendwo”",
    "stat_003_014, area=Saint-, Possible:",
    "stat_003_014, view=map&level=sector, There is no map at that level",
    "stat_003_014, view=map&year=1999, No figures for 1999; there are some from 2021 to 2023",
    "stat_003_014, view=breakdown, without further breakdown",
    "stat_003_014, sex=F, This indicator is not broken down by: Sex",
    "cube_003_014, area=11002A00-, Nothing to show for 11002A00-: Finest level of this year",
    "stat_003_014, from=abc, “abc” is not possible here"
  })
  void whatIsNotPossibleIsSaidAndSomethingElseOffered(String code, String query, String said) {
    var panel = page("/en/cards/" + code + "?" + query).expectFirst("#panel");
    assertThat(panel.select(".note").text()).contains(said);
    assertThat(panel.select("nav a")).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, stat_003_014, area=Saint-",
    "nl, stat_003_014, view=map&level=sector",
    "de, stat_003_014, view=map&year=1999",
    "en, stat_003_014, view=breakdown",
    "fr, stat_003_014, view=breakdown&by=sex&sex=F",
    "nl, cube_003_014, area=11002A00-&alone=1",
    "de, stat_003_014, view=map&area=Nirgendwo&level=sector&year=1"
  })
  void whateverIsOfferedInsteadShowsFigures(String language, String code, String query) {
    var panel = page("/" + language + "/cards/" + code + "?" + query).expectFirst("#panel");
    var offers = panel.select(".note a").eachAttr("href");
    assertThat(offers).isNotEmpty();
    for (var offer : offers.subList(0, Math.min(3, offers.size()))) {
      var offered = page(offer).expectFirst("#panel");
      assertThat(offered.select("tbody tr[data-y~=.]")).as(offer).isNotEmpty();
      assertThat(offered.select(".said p").text()).as(offer).isNotEmpty();
    }
  }

  @Test
  void unknownAreaLeavesTheOthersAndTheForm() {
    var panel = page("/fr/cards/stat_003_014?area=44021&area=Nulle-part").expectFirst("#panel");
    assertThat(panel.select(".note").text()).contains("« Nulle-part »");
    assertThat(panel.select(".chosen li").eachText()).containsExactly("Gand ×");
    assertThat(panel.select("input[name=place]")).hasSize(1);
    assertThat(panel.select("tbody tr[data-y~=.]")).isNotEmpty();
  }

  @Test
  void readersListStaysWithoutScripts() {
    var panel = page("/en/cards/stat_003_014?view=map&list=REGCONTACT").expectFirst("#panel");
    assertThat(panel.select("form input[name=list]").eachAttr("value"))
        .containsExactly("REGCONTACT");
    assertThat(panel.select("a[href^=/en/]").eachAttr("href"))
        .isNotEmpty()
        .allMatch(each -> each.contains("list=REGCONTACT"));
  }

  @Test
  void twentyAreasLeadToTheTable() {
    var query = String.join("&area=", areas().subList(0, 20));
    var note = page("/en/cards/stat_003_014?area=" + query).select(".note");
    assertThat(note.text()).contains("at most 6 areas");
    var table = page(note.select("a").attr("href"));
    assertThat(table.select("#panel-table tbody tr")).hasSize(565);
  }

  @Test
  void missingFigureOffersTheAreaAround() {
    var note = page("/en/cards/cube_003_014?area=11002A00-&alone=1").select(".note a");
    assertThat(note.text()).isEqualTo("Antwerp");
  }

  @Test
  void summarySaysWhatTheLineShows() {
    var said = page("/en/cards/stat_003_001").expectFirst(".said p").text();
    assertThat(said).startsWith("Belgium: ").contains("break in series in 2022").endsWith(".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"trend", "map", "breakdown"})
  void summaryNamesTheGroupThatWasChosen(String view) {
    var address = "/nl/cards/cube_003_014?sex=F&by=age_group&view=" + view;
    assertThat(page(address).expectFirst(".said p").text()).contains(" (Vrouwen)");
  }

  @Test
  void otherSitesMayFrameThePanelAndNothingElse() {
    given()
        .get("/embed/fr/stat_003_014?view=map")
        .then()
        .statusCode(200)
        .header(
            "Content-Security-Policy", org.hamcrest.Matchers.containsString("frame-ancestors *"));
    given()
        .get("/fr/cards/stat_003_014")
        .then()
        .header(
            "Content-Security-Policy",
            org.hamcrest.Matchers.containsString("frame-ancestors 'none'"));
    given().get("/embed/fr/REGCONTACT").then().statusCode(404);
    assertThat(page("/embed/nl/stat_003_014").expectFirst(".views a").attr("href"))
        .startsWith("/embed/nl/stat_003_014");
  }

  @Test
  void areaIsFoundByNameForPrograms() {
    given()
        .get("/api/areas?q=luik&lang=nl")
        .then()
        .body("areas[0].area", org.hamcrest.Matchers.equalTo("62063"))
        .body("areas[0].level_name", org.hamcrest.Matchers.equalTo("Gemeente"));
  }
}

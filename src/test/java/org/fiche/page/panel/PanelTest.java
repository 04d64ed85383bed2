package org.fiche.page.panel;

import static io.restassured.RestAssured.given;
import static io.restassured.path.json.config.JsonPathConfig.jsonPathConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fiche.area.Area;
import org.fiche.area.Level;
import org.fiche.card.Indicator;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.observation.WorldOfFigures;
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
      var csv = csv(data);
      var json = json(data.replace(".csv", ".json"));
      var rows = panel.select("tbody tr");
      assertThat(rows).as(address).hasSameSizeAs(csv);
      assertThat(rows.stream().map(row -> row.attr("data-y")).sorted().toList())
          .as(address)
          .isEqualTo(csv.stream().map(line -> line.get("value")).sorted().toList())
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

  private static List<Map<String, String>> csv(String address) {
    var lines = given().urlEncodingEnabled(false).get(address).asString().lines().toList();
    var names = lines.getFirst().split(",");
    var all = new ArrayList<Map<String, String>>();
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.replaceAll("\"[^\"]*\"", "").split(",", -1);
      var row = new HashMap<String, String>();
      for (int i = 0; i < names.length; i++) {
        row.put(names[i], cells[i]);
      }
      all.add(row);
    }
    return all;
  }

  /** The value of each observation, as text; of its figures the first. */
  private static List<String> json(String address) {
    var json =
        given()
            .urlEncodingEnabled(false)
            .get(address)
            .jsonPath(jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    List<Object> values = json.getList("value");
    int figures = json.getList("dimension.figure.category.index").size();
    var all = new ArrayList<String>();
    for (int i = 0; i < values.size(); i += figures) {
      var value = values.get(i);
      all.add(value == null ? "" : figures == 1 ? whole(value) : six(value));
    }
    return all;
  }

  private static String whole(Object value) {
    return new BigDecimal(value.toString()).toBigInteger().toString();
  }

  private static String six(Object value) {
    return new BigDecimal(value.toString()).setScale(6, RoundingMode.HALF_UP).toPlainString();
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

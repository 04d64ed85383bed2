package org.fiche.exchange.data;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.observation.SmallWorld;
import org.fiche.observation.Values;
import org.fiche.observation.computing.Computing;
import org.fiche.testing.OwnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OwnDatabase.class)
class DataTest {

  private static final String HEADER =
      "code,year,level,area,area_label,sex,age_group,increased_reimbursement,numerator,denominator,"
          + "value,unit,status,break,card_version,release";

  private static boolean computed;

  @Inject DataSource database;
  @Inject CurrentCatalogue current;
  @Inject Computing computing;
  @Inject Values values;

  /** Somebody loads data, and the server notices by itself. */
  @BeforeEach
  void waitForARelease() throws SQLException, InterruptedException {
    if (!computed) {
      SmallWorld.release(database, values);
      assertThat(computing.problems()).isEmpty();
      computed = true;
    }
  }

  private long count(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Test
  void countryAllYearsAndTotalsAreTheDefault() {
    var lines = Csv.lines("/data/stat_003_014.csv?lang=en");
    assertThat(lines.getFirst()).isEqualTo(HEADER);
    assertThat(lines).hasSize(4);
    assertThat(lines.get(3)).startsWith("stat_003_014,2023,country,01000,Belgium,_T,_T,_T,");
  }

  @Test
  void figuresAreThoseOfTheDerivedTable() throws SQLException {
    var of = "from derived.gp_person_year where year = 2023 and not pat_mh";
    assertThat(Csv.sum("/data/stat_003_014.csv?year=2023", 8))
        .isPositive()
        .isEqualTo(count("select sum(regcontact) " + of));
    assertThat(Csv.sum("/data/stat_003_014.csv?year=2023", 9))
        .isEqualTo(count("select count(*) " + of + " and regcontact >= 1"));
    assertThat(Csv.sum("/data/stat_003_014.csv?year=2023&area=21004", 8))
        .isEqualTo(count("select sum(regcontact) " + of + " and municipality = '21004'"));
    assertThat(Csv.sum("/data/cube_003_014.csv?year=2023&sex=F&age_group=75%2B&area=11002", 8))
        .isEqualTo(
            count(
                "select sum(regcontact) "
                    + of
                    + " and municipality = '11002' and sex = 'F' and age_group = '75+'"));
  }

  @Test
  void categoriesOfACubeSumToItsStat() {
    var cube =
        "/data/cube_003_001.csv?year=2023&sex=F&sex=M&sex=X&age_group=0-4&age_group=5-14"
            + "&age_group=15-24&age_group=25-44&age_group=45-64&age_group=65-74&age_group=75+"
            + "&increased_reimbursement=Y&increased_reimbursement=N";
    assertThat(Csv.sum(cube, 9)).isEqualTo(Csv.sum("/data/stat_003_001.csv?year=2023", 9));
  }

  @Test
  void areaWithoutAnActivePracticeHasNoMean() {
    assertThat(Csv.lines("/data/stat_003_005.csv?year=2023&area=11001").get(1))
        .contains(",0,0,,patients_per_practice,not available,");
  }

  @Test
  void whatACardExcludesIsNotApplicable() {
    assertThat(Csv.lines("/data/stat_003_014.csv?year=2016").get(1)).contains(",not applicable,");
    assertThat(Csv.lines("/data/stat_003_014.csv?year=2030").get(1)).contains(",not available,");
    assertThat(Csv.lines("/data/stat_003_014.csv?year=2023&sex=F").get(1))
        .contains(",not applicable,");
    assertThat(Csv.lines("/data/cube_003_014.csv?year=2023&area=11002A00-").get(1))
        .contains(",not applicable,");
    assertThat(Csv.lines("/data/stat_003_014.csv?year=2023&area=11002A00-").get(1))
        .contains(",normal,");
    assertThat(Csv.lines("/data/stat_003_014.csv?year=2018&area=11002A00-").get(1))
        .contains(",not applicable,");
  }

  @Test
  void jsonStatHoldsAsManyValuesAsItsSizesSay() {
    var json =
        given()
            .get("/data/cube_003_014.json?lang=en&level=region&sex=F&sex=M&year=2022&year=2023")
            .then()
            .statusCode(200)
            .body("version", equalTo("2.0"))
            .body("class", equalTo("dataset"))
            .body(
                "id",
                equalTo(
                    List.of(
                        "year", "area", "sex", "age_group", "increased_reimbursement", "figure")))
            .body("size", equalTo(List.of(2, 3, 2, 1, 1, 3)))
            .body("dimension.area.category.index", equalTo(List.of("02000", "03000", "04000")))
            .body("dimension.sex.category.label.F", equalTo("Women"))
            .body("note", hasItem("demonstration data"))
            .extract()
            .jsonPath();
    assertThat(json.getList("value")).hasSize(36);
  }

  @Test
  void jsonStatSaysWhyAFigureIsMissing() {
    given()
        .get("/data/stat_003_014.json?lang=en&year=2016")
        .then()
        .body("status.0", equalTo("not applicable"))
        .body("extension.reasons.0", equalTo("The indicator begins in 2017"));
  }

  @Test
  void everyExportSaysDemonstrationData() throws IOException {
    given()
        .get("/data/stat_003_001.csv")
        .then()
        .header("X-Fiche-Notice", "demonstration data")
        .header("Content-Disposition", containsString("demonstration-data"));
    var file = Files.createTempFile("figures", ".xlsx");
    Files.write(file, given().get("/data/stat_003_001.xlsx?lang=en").asByteArray());
    var words = new StringBuilder();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        words.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
      }
    }
    Files.delete(file);
    assertThat(words).contains("demonstration data").contains("stat_003_001_At");
  }

  @Test
  void mistypedFilterSaysWhatExists() {
    given()
        .get("/data/cube_003_014.csv?sex=V")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("parameter", equalTo("sex"))
        .body("known", hasItems("F", "M", "X", "_T"));
    given().get("/data/stat_003_014.csv?yaer=2020").then().statusCode(400);
    given().get("/data/stat_003_014.csv?lang=it").then().statusCode(400);
  }

  @Test
  void unknownCodeNamesNearOnes() {
    given()
        .get("/data/stat_003_041.json")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("known", hasItem("stat_003_001"));
    given().get("/data/REGCONTACT.csv").then().statusCode(404);
    given().get("/data/stat_003_014.ods").then().statusCode(404);
    given().get("/data/1999-01-01/stat_003_014.csv").then().statusCode(404);
  }

  @Test
  void unchangedAnswerIsNotSentAgain() {
    var address = "/data/stat_003_014.csv?year=2023";
    var tag = given().get(address).then().extract().header("ETag");
    assertThat(tag).startsWith("\"");
    given().header("If-None-Match", tag).get(address).then().statusCode(304);
    given().get("/data/stat_003_014.csv?year=2022").then().header("ETag", not(tag));
    given().head(address).then().statusCode(200);
  }

  @Test
  void scriptsOfOtherSitesMayReadTagsAndLinks() {
    given()
        .header("Origin", "https://elsewhere.example")
        .get("/data/stat_003_014.json")
        .then()
        .header("Access-Control-Allow-Origin", "*")
        .header("Access-Control-Expose-Headers", containsString("ETag"));
  }

  @Test
  void releaseKeepsItsFigures() {
    var newest = Csv.lines("/data/stat_003_014.csv?year=2023").get(1);
    var release = newest.substring(newest.lastIndexOf(',') + 1);
    assertThat(release).isNotEmpty();
    assertThat(Csv.lines("/data/" + release + "/stat_003_014.csv?year=2023").get(1))
        .isEqualTo(newest);
  }

  @Test
  void computingAgainChangesNothing() {
    var before = Csv.lines("/data/stat_003_014.csv?level=municipality");
    var done = computing.now(current.get().orElseThrow(), now -> {});
    assertThat(done).isEqualTo(new Computing.Done(List.of(), done.release(), List.of()));
    assertThat(done.release()).isEmpty();
    assertThat(Csv.lines("/data/stat_003_014.csv?level=municipality")).isEqualTo(before);
  }

  @Test
  void rowsComeInAFixedOrder() {
    var lines = new ArrayList<>(Csv.lines("/data/stat_003_014.csv?level=sector&level=country"));
    assertThat(lines).isEqualTo(Csv.lines("/data/stat_003_014.csv?level=country&level=sector"));
    assertThat(lines.get(1)).contains(",2021,country,");
  }
}

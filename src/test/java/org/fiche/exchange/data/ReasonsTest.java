package org.fiche.exchange.data;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.observation.SmallWorld;
import org.fiche.observation.computing.Computing;
import org.fiche.testing.OwnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where there is no figure, and what a question cannot mean. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ReasonsTest {

  private static boolean computed;

  @Inject DataSource database;
  @Inject CurrentCatalogue current;
  @Inject Computing computing;

  @BeforeEach
  void compute() throws SQLException, InterruptedException {
    if (!computed) {
      SmallWorld.load(database);
      while (current.get().isEmpty()) {
        Thread.sleep(100);
      }
      computing.now(current.get().orElseThrow(), unused -> {});
      computed = true;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stat_003_014 | year=2016                    | not applicable | The indicator begins in 2017
          stat_003_014 | year=2023&sex=F              | not applicable | The indicator is not broken down by: Sex
          cube_003_014 | year=2023&area=11002A00-     | not applicable | The finest level of this year is: Municipality
          stat_003_014 | year=2018&area=11002A00-     | not applicable | The finest level of this year is: Municipality
          stat_003_014 | year=2030                    | not available  | Not computed for this year, or not yet
          stat_003_005 | year=2023&area=11001         | not available  | The denominator is zero
          """)
  void missingFigureSaysWhy(String code, String question, String status, String reason) {
    given()
        .urlEncodingEnabled(false)
        .get("/data/" + code + ".json?lang=en&" + question)
        .then()
        .statusCode(200)
        .body("value[0]", equalTo(null))
        .body("status.0", equalTo(status))
        .body("extension.reasons.0", equalTo(reason));
  }

  @Test
  void tableOfAYearWithoutFiguresSaysWhyInItsHeader() {
    var answer = given().get("/data/stat_003_014.csv?lang=fr&year=2030&year=2016&year=2023");
    assertThat(answer.asString().lines().skip(1).toList())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("stat_003_014,2016,").contains(",not applicable,"),
            line -> assertThat(line).startsWith("stat_003_014,2023,").contains(",normal,"),
            line -> assertThat(line).startsWith("stat_003_014,2030,").contains(",not available,"));
    assertThat(answer.headers().getValues("X-Fiche-Notice"))
        .containsExactly(
            "demonstration data",
            "2016 is not applicable: The indicator begins in 2017",
            "2030 is not available: Not computed for this year, or not yet");
  }

  @ParameterizedTest
  @CsvSource({
    "level, commune, municipality",
    "area, 99999, 01000",
    "area, 1100, 11002",
    "year, 23, 2023",
    "year, latest, 2021",
    "sex, V, F",
    "age_group, 75, 75+",
    "increased_reimbursement, yes, Y"
  })
  void mistypedFilterSaysWhatExists(String parameter, String written, String known) {
    given()
        .get("/data/cube_003_014.csv?%s=%s".formatted(parameter, written))
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("parameter", equalTo(parameter))
        .body("known", hasItem(known));
  }
}

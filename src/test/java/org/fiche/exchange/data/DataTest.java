package org.fiche.exchange.data;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.observation.SmallWorld;
import org.fiche.observation.computing.Computing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DataTest {

  private static final String HEADER =
      "code,year,level,area,area_label,sex,age_group,increased_reimbursement,numerator,denominator,"
          + "value,unit,status,break,card_version,release";

  private static boolean computed;

  @Inject DataSource database;
  @Inject CurrentCatalogue current;
  @Inject Computing computing;

  @BeforeEach
  void computeOnce() throws SQLException {
    if (!computed) {
      SmallWorld.load(database);
      var done = computing.now(current.get().orElseThrow(), now -> {});
      assertThat(done.problems()).isEmpty();
      computed = true;
    }
  }

  private static List<String> csv(String address) {
    var body = given().get(address).then().statusCode(200).extract().asString();
    return body.lines().toList();
  }

  @Test
  void countryAllYearsAndTotalsAreTheDefault() {
    var lines = csv("/data/stat_003_014.csv?lang=en");
    System.out.println(String.join("\n", lines));
    assertThat(lines.getFirst()).isEqualTo(HEADER);
    assertThat(lines).hasSize(4);
  }
}

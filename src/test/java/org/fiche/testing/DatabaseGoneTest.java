package org.fiche.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.fiche.command.database.OwnServer;
import org.fiche.observation.SmallWorld;
import org.fiche.observation.Values;
import org.junit.jupiter.api.Test;

/** PostgreSQL goes away under a server that runs, and comes back. */
@QuarkusTest
@TestProfile(DatabaseGoneTest.OnItsOwn.class)
class DatabaseGoneTest {

  private static final String NAME = "gone";
  private static final String CARD = "/en/cards/stat_003_014";
  private static final String DATA = "/data/stat_003_014.csv";
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @Inject DataSource database;
  @Inject Values values;

  /** A database that only this test has, and may crash. */
  public static final class OnItsOwn implements QuarkusTestProfile {
    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(Server.class));
    }
  }

  /** Starts it before Quarkus. */
  public static final class Server implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
      return Map.of("quarkus.datasource.jdbc.url", OwnServer.start(NAME).jdbcUrl());
    }

    @Override
    public void stop() {
      OwnServer.of(NAME).close();
    }
  }

  private static void await(BooleanSupplier reached) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!reached.getAsBoolean() && System.nanoTime() < end) {
      Thread.sleep(200);
    }
    assertThat(reached.getAsBoolean()).isTrue();
  }

  private static int status(String address) {
    return given().get(address).statusCode();
  }

  private static String card() {
    return given().get(CARD).then().statusCode(200).extract().asString();
  }

  @Test
  void cardsReadOnWithoutTheDatabaseAndFiguresComeBackByThemselves()
      throws SQLException, InterruptedException {
    SmallWorld.load(database);
    await(() -> !values.releases().isEmpty());
    var figures = given().get(DATA).asString();
    assertThat(card()).contains("class=\"figure\"", "Demonstration data");

    var server = OwnServer.of(NAME);
    server.crash();
    await(() -> status(DATA) == 503);
    given()
        .get(DATA)
        .then()
        .contentType("application/problem+json")
        .header("Retry-After", matchesPattern("\\d+"))
        .body("status", equalTo(503))
        .body("detail", containsString("cards still can"));
    assertThat(card())
        .contains("Figures are unavailable at the moment", "Mean GP contacts")
        .doesNotContain("class=\"figure\"");
    for (var address : List.of("/fr/", "/nl/cards/REGCONTACT", "/de/search?q=DMG", "/en/status")) {
      assertThat(status(address)).as(address).isEqualTo(200);
    }
    assertThat(status("/data/2026-01-01/stat_003_014.json")).isIn(404, 503);

    server.startAgain();
    await(() -> status(DATA) == 200);
    assertThat(given().get(DATA).asString()).isEqualTo(figures);
    assertThat(card()).contains("class=\"figure\"");
  }
}

package org.fiche.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.observation.SmallWorld;
import org.fiche.observation.Values;
import org.fiche.observation.computing.Computing;
import org.fiche.testing.OwnDatabase;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures on the pages of their cards. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class LivePageTest {

  private static boolean computed;

  @Inject DataSource database;
  @Inject CurrentCatalogue current;
  @Inject Computing computing;
  @Inject Values values;

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

  private static String value(Document page) {
    return page.expectFirst(".value .figure").text().replace('\u00a0', ' ');
  }

  @Test
  void figureStandsWithUnitYearAreaAndStatus() throws SQLException {
    var page = Site.page("/en/cards/stat_003_014");
    double mean;
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select sum(regcontact)::numeric / count(*) filter (where regcontact >= 1)"
                    + " from derived.gp_person_year where year = 2023 and not pat_mh")) {
      row.next();
      mean = row.getDouble(1);
    }
    assertThat(value(page)).startsWith("%.2f ".formatted(mean)).contains("contact");
    assertThat(page.expectFirst(".value .when").text())
        .startsWith("Belgium, 2023")
        .endsWith("Demonstration data");
  }

  @Test
  void fractionIsFilledInWithTheNumbersOfTheFigure() {
    var page = Site.page("/en/cards/stat_003_001");
    var parts = page.select(".value .worked .frac > span:not(.unseen)").eachText();
    long numerator = Long.parseLong(parts.getFirst().replace(",", ""));
    long denominator = Long.parseLong(parts.getLast().replace(",", ""));
    var result = page.expectFirst(".value .worked b").text();
    assertThat(result).isEqualTo("%.1f".formatted(100.0 * numerator / denominator));
    assertThat(page.expectFirst(".value .worked .times").text()).isEqualTo("× 100");
    assertThat(value(page)).startsWith(result);
  }

  @Test
  void everyYearHasItsRow() {
    var rows = Site.page("/en/cards/stat_003_014").select(".value table tbody tr");
    assertThat(rows.select("th, td").eachText())
        .anySatisfy(year -> assertThat(year).startsWith("2021"))
        .anySatisfy(year -> assertThat(year).startsWith("2023"));
    assertThat(rows).hasSize(3);
  }

  @Test
  void lineageLeadsFromTheFigureToSqlParametersAndCodes() {
    var text = Site.page("/en/cards/stat_003_014").select(".value").text();
    assertThat(text)
        .contains("gp_person_year", "gp_contact", "group by person_id, practice_id")
        .contains("active_practice__min_regular_contacts = ")
        .contains("regular_contact__max_per_day")
        .contains("Card version", "release");
  }

  @ParameterizedTest
  @CsvSource({
    "fr, données de démonstration",
    "nl, demonstratiegegevens",
    "de, Demonstrationsdaten",
    "en, demonstration data"
  })
  void referenceToFiguresEndsWithWhatTheyAre(String language, String words) {
    var page = Site.page("/" + language + "/cards/stat_003_014");
    assertThat(page.expectFirst("#reference-of-figures").text())
        .startsWith("IMA_AIM (")
        .contains("stat_003_014, Atlas IMA_AIM (")
        .endsWith("), " + words);
    assertThat(page.expectFirst("#reference").text()).doesNotContain(words);
  }

  @Test
  void nothingIsUnderwayWhenAllIsComputed() {
    var page = Site.page("/en/status");
    assertThat(page.select("#work").text()).contains("Nothing is being computed at the moment");
    assertThat(page.select("[data-underway]")).isEmpty();
    assertThat(Site.page("/en/cards/stat_003_014").select("[data-underway]")).isEmpty();
  }

  @Test
  void everyIndicatorHasItsFigure() {
    var catalogue = current.get().orElseThrow();
    for (var indicator : catalogue.cards(org.fiche.card.Indicator.class)) {
      assertThat(values.latest(catalogue, indicator)).as(indicator.code().written()).isPresent();
    }
  }
}

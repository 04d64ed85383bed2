package org.fiche.search.learning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fiche.card.text.Language;
import org.fiche.catalogue.CatalogueConfig;
import org.fiche.search.Results;
import org.fiche.search.SearchRequest;
import org.fiche.search.index.SearchConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries without result, from the page to the database. */
@QuarkusTest
class LearningTest {

  @Inject Learning learning;
  @Inject MissedQueries kept;
  @Inject DataSource database;
  @Inject Clock clock;

  @BeforeEach
  void nothingIsKept() throws SQLException {
    learning.write();
    sql("delete from search.missed");
  }

  private void sql(String statement) throws SQLException {
    try (var connection = database.getConnection();
        var run = connection.createStatement()) {
      run.execute(statement);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private List<Missed> written() throws SQLException {
    learning.write();
    return kept.since(today().minusDays(1), Optional.empty());
  }

  private static void ask(String address) {
    given().get(address).then().statusCode(200);
  }

  @Test
  void queryWithoutResultIsCountedByDayAndLanguage() throws SQLException {
    ask("/nl/search?q=Xylofoonles");
    ask("/nl/search?q=xylofoonles ");
    ask("/api/search?q=XYLOFOONLES&lang=nl");
    ask("/fr/search?q=xylofoonles");
    assertThat(written())
        .containsExactly(
            new Missed(today(), Language.NL, "xylofoonles", 3),
            new Missed(today(), Language.FR, "xylofoonles", 1));
    ask("/nl/search?q=xylofoonles");
    assertThat(written()).contains(new Missed(today(), Language.NL, "xylofoonles", 4));
    assertThat(kept.since(today(), Optional.of(Language.FR))).hasSize(1);
    assertThat(kept.since(today().plusDays(1), Optional.empty())).isEmpty();
  }

  @Test
  void whatIsFoundOrNarrowedOrPersonalIsNotCounted() throws SQLException {
    ask("/en/search?q=contacts");
    ask("/en/search?q=");
    ask("/en/search?q=contacts&kind=database&from=1900&to=1901");
    ask("/en/search?q=an.peeters@example.org");
    ask("/en/search?q=0475123456 xylofoon");
    assertThat(written()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true, PUBLISH_IF_EMPTY, 1", "false, PUBLISH_IF_EMPTY, 0", "true, PREVIEW, 0"})
  void listensOnlyToReadersAndOnlyIfItMay(boolean may, CatalogueConfig.Start start, int counted)
      throws SQLException {
    var settings =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(SearchConfig.class)
            .withMapping(CatalogueConfig.class)
            .withDefaultValue("fiche.catalogue.start", start.name())
            .withDefaultValue("fiche.search.learning", "" + may)
            .build();
    var other =
        new Learning(
            settings.getConfigMapping(SearchConfig.class),
            settings.getConfigMapping(CatalogueConfig.class),
            kept,
            clock);
    var nothing = new Results(0, false, List.of(), Map.of(), List.of(), Duration.ZERO);
    other.hear(SearchRequest.of("xylophone", Language.EN), nothing);
    other.write();
    assertThat(written()).hasSize(counted);
  }

  @Test
  void nothingIsKeptButWordsAndDays() throws SQLException {
    try (var connection = database.getConnection();
        var columns = connection.getMetaData().getColumns(null, "search", "missed", null)) {
      var names = new java.util.ArrayList<String>();
      while (columns.next()) {
        names.add(columns.getString("COLUMN_NAME") + " " + columns.getString("TYPE_NAME"));
      }
      assertThat(names)
          .containsExactly("day date", "language varchar", "words varchar", "times int4");
    }
  }

  @Test
  void dayHasAnEndAndOldDaysAreForgotten() throws SQLException {
    var many =
        IntStream.range(0, MissedQueries.MOST_A_DAY + 500)
            .mapToObj(each -> new Missed(today(), Language.EN, "xylophone " + each, 1))
            .toList();
    kept.add(many, today());
    var before = many.getFirst();
    kept.add(List.of(before, new Missed(today(), Language.EN, "one more", 1)), today());
    assertThat(written())
        .hasSize(MissedQueries.MOST_A_DAY)
        .contains(new Missed(today(), Language.EN, before.words(), 2));
    var old = today().minusDays(MissedQueries.DAYS_KEPT + 1);
    kept.add(List.of(new Missed(old, Language.EN, "old", 1)), old);
    assertThat(kept.since(old, Optional.empty())).hasSize(MissedQueries.MOST_A_DAY + 1);
    kept.add(List.of(), today());
    assertThat(kept.since(old, Optional.empty())).hasSize(MissedQueries.MOST_A_DAY);
  }

  @Test
  void countsWaitForADatabaseThatIsAway() throws SQLException {
    sql("alter table search.missed rename to away");
    try {
      ask("/de/search?q=xylophonkurs");
      learning.write();
    } finally {
      sql("alter table search.away rename to missed");
    }
    assertThat(written()).containsExactly(new Missed(today(), Language.DE, "xylophonkurs", 1));
  }
}

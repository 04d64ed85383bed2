package org.fiche.observation.computing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.fiche.observation.SmallWorld;
import org.fiche.observation.cell.Layouts;
import org.fiche.warehouse.TestWarehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComputingTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final TestWarehouse warehouse = new TestWarehouse("computing");
  private final DerivedTables tables = new DerivedTables(warehouse.derivations());
  private final Layouts layouts = new Layouts();
  private final Standing standing = new Standing(warehouse.database(), tables, layouts);
  private final Computing computing =
      new Computing(warehouse.database(), tables, layouts, standing, TestWarehouse.CLOCK);

  @BeforeEach
  void load() throws SQLException {
    SmallWorld.load(warehouse.database());
  }

  private static Catalogue with(String file, UnaryOperator<String> change) {
    return RealContent.catalogue(RealContent.with(file, change));
  }

  private static Catalogue withThreshold(int contacts) {
    return with(
        "concepts/active-practice.yaml", text -> text.replace("value: 1250", "value: " + contacts));
  }

  private Computing.Done compute(Catalogue catalogue) {
    return computing.now(catalogue, unused -> {});
  }

  private Map<MadeOf.Key, String> numerators() {
    return standing.now().madeOf().values().stream()
        .collect(Collectors.toMap(MadeOf::key, MadeOf::numerator));
  }

  @Test
  void newestYearIsComputedFirstAndAReleaseIsMade() {
    var years = new ArrayList<Integer>();
    var done =
        computing.now(
            CATALOGUE, now -> now.year().filter(y -> !years.contains(y)).ifPresent(years::add));
    assertThat(years).containsExactly(2023, 2022, 2021);
    assertThat(done.years()).containsExactly(2023, 2022, 2021);
    assertThat(done.release()).contains("2026-02-16");
    assertThat(computing.progress()).isEqualTo(Progress.IDLE);
  }

  @Test
  void newerRunWaitsForOneTableAtMost() throws InterruptedException {
    compute(CATALOGUE);
    var before = numerators();
    var seen = new ArrayList<Progress>();
    var done =
        computing.now(
            withThreshold(900),
            now -> {
              seen.add(now);
              if (now.phase() == Progress.Phase.DERIVING && now.share() > 0) {
                computing.begin(withThreshold(1600), false);
              }
            });
    assertThat(done.years()).isEmpty();
    assertThat(done.release()).isEmpty();
    assertThat(seen).noneMatch(now -> now.phase() == Progress.Phase.COUNTING);
    waitUntil(() -> computing.progress().equals(Progress.IDLE) && !numerators().equals(before));
    assertThat(compute(withThreshold(1600)).years()).isEmpty();
  }

  @Test
  void allIndicatorsHaveFiguresOfEveryYear() {
    compute(CATALOGUE);
    assertThat(standing.now().madeOf()).hasSize(20 * 3);
    assertThat(standing.now().stale()).isEmpty();
    assertThat(standing.now().madeOf().values()).allMatch(MadeOf::demonstration);
  }

  @Test
  void computingAgainChangesNothing() {
    compute(CATALOGUE);
    var before = standing.now().madeOf();
    assertThat(compute(CATALOGUE).years()).isEmpty();
    assertThat(compute(CATALOGUE).release()).isEmpty();
    assertThat(standing.now().madeOf()).isEqualTo(before);
  }

  @Test
  void changedParameterMarksWhatDependsOnItAndMakesARelease() {
    compute(CATALOGUE);
    var changed = withThreshold(1);
    standing.refresh(changed, Scope.STANDING);
    var stale =
        standing.now().stale().stream().map(MadeOf.Key::codeKey).collect(Collectors.toSet());
    assertThat(stale)
        .contains("stat003005", "stat003014")
        .doesNotContain("stat013003", "cube001002");
    assertThat(compute(changed).release()).contains("2026-02-16-2");
    assertThat(standing.now().stale()).isEmpty();
    assertThat(standing.now().releases()).containsExactly("2026-02-16-2", "2026-02-16");
  }

  @Test
  void parameterChangedAndBackGivesTheFirstFigures() {
    compute(CATALOGUE);
    var first = numerators();
    compute(withThreshold(1));
    assertThat(numerators()).isNotEqualTo(first);
    compute(CATALOGUE);
    assertThat(numerators()).isEqualTo(first);
  }

  @Test
  void releaseIsNeverChanged() throws SQLException {
    compute(CATALOGUE);
    var first = released("2026-02-16");
    compute(withThreshold(1));
    assertThat(released("2026-02-16")).isEqualTo(first).hasSize(60);
    assertThat(released("2026-02-16-2")).isNotEqualTo(first);
  }

  private List<MadeOf> released(String name) throws SQLException {
    try (var connection = warehouse.database().getConnection()) {
      return new MadeOfStore(connection).of(Scope.release(name));
    }
  }

  @Test
  void brokenDerivationIsToldAndItsFiguresStay() {
    compute(CATALOGUE);
    var before = numerators();
    var broken =
        with("derivations/gz_person_year.sql", text -> text.replace("person.sex", "person.sexe"));
    var done = compute(broken);
    assertThat(done.problems())
        .isNotEmpty()
        .allMatch(problem -> problem.startsWith("content/derivations/gz_person_year.sql:"));
    assertThat(numerators()).isEqualTo(before);
    assertThat(standing.now().stale())
        .extracting(MadeOf.Key::codeKey)
        .contains("stat013003")
        .doesNotContain("stat003014");
  }

  @Test
  void dataLoadedWhileARunGoesOnAreComputedToo() throws Exception {
    compute(CATALOGUE);
    var before = numerators();
    try (var other = warehouse.database().getConnection();
        var statement = other.createStatement()) {
      statement.execute("select pg_advisory_lock(hashtext('observation.computing'))");
      computing.begin(CATALOGUE, false);
      waitUntil(() -> computing.progress().phase() == Progress.Phase.WAITING);
      SmallWorld.loadFewer(warehouse.database());
      statement.execute("select pg_advisory_unlock(hashtext('observation.computing'))");
    }
    waitUntil(() -> standing.now().stale().isEmpty() && !numerators().equals(before));
    assertThat(compute(CATALOGUE).years()).isEmpty();
  }

  @Test
  void dataReplacedWhileTablesAreMadeAreNoFailure() throws Exception {
    compute(CATALOGUE);
    var before = numerators();
    computing.begin(withThreshold(900), false);
    waitUntil(() -> computing.progress().phase() == Progress.Phase.DERIVING);
    SmallWorld.loadFewer(warehouse.database());
    waitUntil(
        () -> {
          assertThat(computing.progress().phase()).isNotEqualTo(Progress.Phase.FAILED);
          return computing.progress().equals(Progress.IDLE)
              && standing.now().stale().isEmpty()
              && !numerators().equals(before);
        });
    assertThat(compute(withThreshold(900)).years()).isEmpty();
  }

  private static void waitUntil(BooleanSupplier holds) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(20);
    }
  }

  @Test
  void wordsOfACardChangeNoFigure() {
    compute(CATALOGUE);
    var reworded =
        with("indicators/stat_003_014.yaml", text -> text.replaceFirst("en: Mean", "en: The mean"));
    assertThat(compute(reworded).release()).isEmpty();
  }

  @Test
  void yearsWhoseDataAreGoneAreForgotten() throws SQLException {
    compute(CATALOGUE);
    try (var connection = warehouse.database().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("delete from warehouse.loaded where year = 2021");
    }
    compute(CATALOGUE);
    assertThat(standing.now().madeOf().keySet()).extracting(MadeOf.Key::year).doesNotContain(2021);
  }
}

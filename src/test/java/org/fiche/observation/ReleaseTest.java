package org.fiche.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Level;
import org.fiche.card.Code;
import org.fiche.card.Indicator;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.fiche.observation.cell.Breakdown;
import org.fiche.observation.cell.Layouts;
import org.fiche.observation.computing.Computing;
import org.fiche.observation.computing.DerivedTables;
import org.fiche.observation.computing.ObservationConfig;
import org.fiche.observation.computing.Standing;
import org.fiche.warehouse.TestWarehouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Figures as they leave by the door, of today and of a release made on other areas. */
@TestInstance(Lifecycle.PER_CLASS)
class ReleaseTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();
  private static final String FIRST = "2026-02-16";
  private static final String SECOND = "2026-02-16-2";
  private static final AreaId ANTWERP = new AreaId(Level.PROVINCE, "10000");
  private static final AreaId LIEGE = new AreaId(Level.PROVINCE, "60000");

  /** The city of Antwerp lies in the arrondissement of Liège. */
  private static final Catalogue MOVED =
      RealContent.catalogue(
          RealContent.with(
              "areas/areas.csv",
              text ->
                  text.replace(
                      "municipality,11002,arrondissement,11000",
                      "municipality,11002,arrondissement,62000")));

  private final TestWarehouse warehouse = new TestWarehouse("release");
  private final DerivedTables tables = new DerivedTables(warehouse.derivations());
  private final Layouts layouts = new Layouts();
  private final Standing standing = new Standing(warehouse.database(), tables, layouts);
  private final Computing computing =
      new Computing(warehouse.database(), tables, layouts, standing, TestWarehouse.CLOCK);
  private final Values values = door();

  private Values door() {
    var config =
        new ObservationConfig() {
          @Override
          public MemorySize memory() {
            return new MemorySize(BigInteger.valueOf(100_000_000));
          }

          @Override
          public Duration poll() {
            return Duration.ofSeconds(1);
          }
        };
    var figures = new FigureTables(warehouse.database(), new LetsEverythingThrough(), config);
    return new Values(
        warehouse.database(), standing, figures, layouts, new KeptLayouts(warehouse.database()));
  }

  @BeforeAll
  void releaseTwice() throws SQLException {
    SmallWorld.load(warehouse.database());
    assertThat(computing.now(CATALOGUE, unused -> {}).release()).contains(FIRST);
    assertThat(computing.now(MOVED, unused -> {}).release()).contains(SECOND);
  }

  private List<Observation> ask(Catalogue catalogue, String code, Optional<String> release) {
    var indicator = (Indicator) catalogue.card(new Code(code)).orElseThrow();
    var areas = List.of(Asked.COUNTRY, ANTWERP, LIEGE);
    return values
        .ask(catalogue, new Asked(indicator, release, areas, List.of(2023), Map.of()))
        .observations()
        .toList();
  }

  private List<Long> numerators(Optional<String> release) {
    return ask(MOVED, "cube_001_002", release).stream()
        .map(each -> each.figure().numerator().orElseThrow())
        .toList();
  }

  @Test
  void releaseRollsUpByTheAreasOfItsTime() {
    var before = numerators(Optional.of(FIRST));
    var after = numerators(Optional.of(SECOND));
    assertThat(after).isEqualTo(numerators(Optional.empty())).isNotEqualTo(before);
    assertThat(after.getFirst()).isEqualTo(before.getFirst());
    assertThat(before.get(1)).isPositive();
    assertThat(after.get(1)).isZero();
    assertThat(after.get(2)).isEqualTo(before.get(1) + before.get(2));
    assertThat(ask(CATALOGUE, "cube_001_002", Optional.of(FIRST)))
        .extracting(each -> each.figure().numerator().orElseThrow())
        .isEqualTo(before);
  }

  @Test
  void filtersOfAReleaseKnowItsAreas() {
    var old = values.layout(MOVED, Optional.of(FIRST)).geography();
    var city = new AreaId(Level.MUNICIPALITY, "11002");
    assertThat(old.within(city, ANTWERP)).isTrue();
    assertThat(values.layout(MOVED, Optional.empty()).geography().within(city, LIEGE)).isTrue();
    assertThat(old.digest()).isEqualTo(layouts.of(CATALOGUE).geography().digest());
  }

  /** Every indicator, every level and category: with the totals of its stat, and with itself. */
  @Test
  void cubesSumToTheirStat() {
    for (var cube : CATALOGUE.cards(Indicator.class)) {
      var code = cube.code().written();
      var stat = CATALOGUE.card(new Code(code.replace("cube_", "stat_")));
      if (code.startsWith("cube_") && stat.isPresent()) {
        assertThat(totals(cube, Map.of()))
            .as(code)
            .isNotEmpty()
            .isEqualTo(totals((Indicator) stat.get(), Map.of()));
      }
      if (code.startsWith("cube_")) {
        var sexes = Map.of(Breakdown.SEX, List.of("F", "M", "X"));
        assertThat(totals(cube, sexes)).as(code).isEqualTo(totals(cube, Map.of()));
      }
    }
  }

  /** Numerators and denominators of municipalities, their categories summed. */
  private Map<String, Long> totals(Indicator indicator, Map<Breakdown, List<String>> categories) {
    var areas = layouts.of(CATALOGUE).geography().at(Level.MUNICIPALITY);
    var asked = new Asked(indicator, Optional.of(FIRST), areas, List.of(2022, 2023), categories);
    var sums = new java.util.TreeMap<String, Long>();
    values
        .ask(CATALOGUE, asked)
        .observations()
        .forEach(
            each -> {
              var key = each.year() + " " + each.area().nis();
              each.figure().numerator().ifPresent(n -> sums.merge(key + " n", n, Long::sum));
              each.figure().denominator().ifPresent(n -> sums.merge(key + " d", n, Long::sum));
            });
    return sums;
  }
}

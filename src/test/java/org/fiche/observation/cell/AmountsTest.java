package org.fiche.observation.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Areas;
import org.fiche.area.Level;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random rows, some of unknown residence or category, against sums made one by one. */
class AmountsTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();
  private static final Layout LAYOUT = new Layouts().of(CATALOGUE);
  private static final Areas AREAS = CATALOGUE.areas();
  private static final int ROWS = 5_000;
  private static final List<String> TOTALS = List.of("_T", "_T", "_T");

  private record Row(String municipality, String sector, List<String> combination, long amount) {}

  private static List<Row> rows(long seed) {
    var random = new Random(seed);
    var sectors = AREAS.sectors();
    var rows = new ArrayList<Row>();
    for (int i = 0; i < ROWS; i++) {
      var home = sectors.get(random.nextInt(sectors.size()));
      boolean somewhere = random.nextInt(10) > 0;
      boolean exactly = somewhere && random.nextInt(5) > 0;
      var combination = new ArrayList<String>();
      for (var breakdown : Breakdown.values()) {
        var codes = LAYOUT.categories().of(breakdown);
        combination.add(random.nextInt(20) == 0 ? "" : codes.get(random.nextInt(codes.size())));
      }
      rows.add(
          new Row(
              somewhere ? home.municipality() : "",
              exactly ? home.code() : "",
              combination,
              random.nextInt(100)));
    }
    return rows;
  }

  private static Cells cells(Grain grain, List<Row> rows) {
    var sums = new TreeMap<String, Long>();
    for (var row : rows) {
      var key = new ArrayList<>(List.of(row.municipality()));
      switch (grain) {
        case AREA -> key.add(row.sector());
        case CUBE -> key.addAll(row.combination());
      }
      sums.merge(String.join(Cells.SEPARATOR, key), row.amount(), Long::sum);
    }
    var amounts = sums.values().stream().mapToLong(Long::longValue).toArray();
    return new Cells(grain, sums.keySet().toArray(String[]::new), amounts, amounts);
  }

  private static long at(Amounts amounts, AreaId id, List<String> combination) {
    int area = LAYOUT.geography().position(id).orElseThrow();
    return amounts.amounts()[LAYOUT.place(amounts.grain(), area, combination)];
  }

  private static long sum(List<Row> rows, java.util.function.Predicate<Row> which) {
    return rows.stream().filter(which).mapToLong(Row::amount).sum();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void childrenAndTheUnknownMakeTheParentAtEveryLevel(long seed) {
    var rows = rows(seed);
    var amounts = Amounts.of(cells(Grain.AREA, rows), LAYOUT);
    var geography = LAYOUT.geography();
    for (var parent : geography.ids()) {
      if (parent.level() != Level.SECTOR) {
        long children =
            geography.ids().stream()
                .filter(id -> geography.parent(id).filter(parent::equals).isPresent())
                .mapToLong(id -> at(amounts, id, TOTALS))
                .sum();
        long unknown =
            switch (parent.level()) {
              case COUNTRY -> sum(rows, row -> row.municipality().isEmpty());
              case MUNICIPALITY -> sum(rows, row -> isUnknownIn(row, parent.nis()));
              case REGION, PROVINCE, ARRONDISSEMENT, SECTOR -> 0;
            };
        assertThat(children + unknown).as(parent.toString()).isEqualTo(at(amounts, parent, TOTALS));
      }
    }
  }

  /** Nothing, or a code that stands for the unknown sector of its municipality. */
  private static boolean isUnknownIn(Row row, String municipality) {
    return row.municipality().equals(municipality)
        && (row.sector().isEmpty() || row.sector().endsWith("ZZZZ"));
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void cubesSumToTheirStat(long seed) {
    var rows = rows(seed);
    var stat = Amounts.of(cells(Grain.AREA, rows), LAYOUT);
    var cube = Amounts.of(cells(Grain.CUBE, rows), LAYOUT);
    for (var id : LAYOUT.geography().ids()) {
      if (id.level() != Level.SECTOR) {
        assertThat(at(cube, id, TOTALS)).isEqualTo(at(stat, id, TOTALS));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6})
  void categoriesAndTheUnknownMakeTheTotal(long seed) {
    var rows = rows(seed);
    var cube = Amounts.of(cells(Grain.CUBE, rows), LAYOUT);
    var country = new AreaId(Level.COUNTRY, "01000");
    long women = at(cube, country, List.of("F", "_T", "_T"));
    assertThat(women).isEqualTo(sum(rows, row -> row.combination().getFirst().equals("F")));
    long known =
        LAYOUT.categories().of(Breakdown.AGE_GROUP).stream()
            .mapToLong(age -> at(cube, country, List.of("_T", age, "_T")))
            .sum();
    long unknown = sum(rows, row -> row.combination().get(1).isEmpty());
    assertThat(known + unknown).isEqualTo(at(cube, country, TOTALS));
  }

  @Test
  void brusselsIsRegionAndProvinceWithTheSameFigures() {
    var amounts = Amounts.of(cells(Grain.AREA, rows(7)), LAYOUT);
    assertThat(at(amounts, new AreaId(Level.REGION, "04000"), TOTALS))
        .isPositive()
        .isEqualTo(at(amounts, new AreaId(Level.PROVINCE, "04000"), TOTALS));
  }

  @Test
  void sectorOfAnotherMunicipalityCountsFromTheMunicipalityUp() {
    var key = new String[] {"11001;21004A001"};
    var amounts = Amounts.of(new Cells(Grain.AREA, key, new long[] {5}, new long[] {5}), LAYOUT);
    assertThat(at(amounts, new AreaId(Level.MUNICIPALITY, "11001"), TOTALS)).isEqualTo(5);
    assertThat(at(amounts, new AreaId(Level.SECTOR, "21004A001"), TOTALS)).isZero();
  }
}

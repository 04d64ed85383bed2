package org.fiche.observation.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fiche.card.Indicator;
import org.fiche.card.Variable;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.fiche.warehouse.Duck;
import org.fiche.warehouse.TestWarehouse;
import org.junit.jupiter.api.Test;

/** Another database counts the same cells: of all indicators, at both grains, in every year. */
class CellsOnDuckDbTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();
  private static final List<Integer> YEARS = List.of(2007, 2008, 2018, 2019, 2023, 2024);

  private static Map<String, Set<Aggregation>> byTable() {
    var all = new LinkedHashMap<String, Set<Aggregation>>();
    for (var indicator : CATALOGUE.cards(Indicator.class)) {
      var method =
          Aggregation.of(
              indicator.method(),
              code ->
                  CATALOGUE
                      .card(code)
                      .filter(Variable.class::isInstance)
                      .map(Variable.class::cast));
      var of = all.computeIfAbsent(indicator.method().of(), unused -> new LinkedHashSet<>());
      of.add(method.numerator());
      method.denominator().ifPresent(of::add);
    }
    return all;
  }

  private static List<String> count(Connection connection, String table, int year, Grain... grains)
      throws SQLException {
    var aggregations = List.copyOf(byTable().get(table));
    var counted =
        new CellQuery(table, year, EnumSet.copyOf(List.of(grains)), aggregations).run(connection);
    var lines = new ArrayList<String>();
    counted.forEach(
        (grain, cells) ->
            cells.forEach(
                each -> {
                  for (int at = 0; at < each.keys().length; at++) {
                    lines.add(
                        grain
                            + " "
                            + each.keys()[at]
                            + " "
                            + each.amounts()[at]
                            + " "
                            + each.rows()[at]);
                  }
                }));
    return lines;
  }

  @Test
  void anotherDatabaseCountsTheSameCells() throws SQLException {
    var warehouse = new TestWarehouse("duckdb_cells");
    try (var duck = Duck.of(CATALOGUE, warehouse);
        var postgres = warehouse.database().getConnection()) {
      try (var statement = postgres.createStatement()) {
        statement.execute("set search_path to warehouse, derived");
      }
      assertThat(byTable())
          .containsOnlyKeys(
              "gp_person_year", "gp_practice_year", "gz_person_year", "pp_person_year");
      int compared = 0;
      for (var table : byTable().keySet()) {
        for (int year : YEARS) {
          var grains = table.equals("gp_practice_year") ? new Grain[] {Grain.AREA} : Grain.values();
          var cells = count(duck, table, year, grains);
          assertThat(cells)
              .as("%s %d", table, year)
              .isEqualTo(count(postgres, table, year, grains));
          compared += cells.size();
        }
      }
      assertThat(compared).isGreaterThan(100);
    }
  }
}

package org.fiche.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.junit.jupiter.api.Test;

/** The queries are those of no single database: another one makes the same rows of them. */
class DuckDbTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();

  @Test
  void sameQueriesGiveTheSameRows() throws SQLException {
    var warehouse = new TestWarehouse("duckdb");
    try (var duck = Duck.of(CATALOGUE, warehouse)) {
      for (var table : Duck.tables(CATALOGUE)) {
        assertThat(Duck.rows(duck, table))
            .as(table)
            .isNotEmpty()
            .isEqualTo(Duck.sorted(warehouse.rows("select * from derived." + table)));
      }
    }
  }
}

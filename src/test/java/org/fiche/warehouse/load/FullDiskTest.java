package org.fiche.warehouse.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.fiche.command.database.OwnServer;
import org.fiche.warehouse.DatabaseFailure;
import org.fiche.warehouse.Progress;
import org.fiche.warehouse.TestWarehouse;
import org.junit.jupiter.api.Test;

/** The files of a database may not grow, as on a full disk. */
class FullDiskTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();
  private static final String HEADER =
      "person_id,year,performed_on,code,practice_id,provider_specialty,out_of_hours,quantity";
  private static final int MEGABYTES = 20;
  private static final int ROWS = 500_000;

  @Test
  void fullDiskIsSaidAndNothingChanges() throws IOException {
    try (var server = OwnServer.start("full-disk")) {
      var warehouse = TestWarehouse.at(server.jdbcUrl());
      var small = warehouse.file("small.csv", lines(3));
      var large = warehouse.file("large.csv", lines(ROWS));
      warehouse.load(CATALOGUE, BaseTable.SERVICE, small);
      var loaded = loaded(warehouse);

      server.limitFiles(MEGABYTES);
      assertThatThrownBy(
              () ->
                  warehouse
                      .loading()
                      .load(CATALOGUE.areas(), BaseTable.SERVICE, List.of(large), Progress.NONE))
          .isInstanceOf(DatabaseFailure.class)
          .hasMessageStartingWith("The disk of the database is full; make room and try again");
      assertThat(loaded(warehouse)).isEqualTo(loaded);
      assertThat(warehouse.rows("select count(*) from warehouse.service")).containsExactly("3");
      assertThat(warehouse.rows("select relname from pg_class where relname like 'service_%_next'"))
          .isEmpty();

      server.limitFiles(0);
      warehouse.load(CATALOGUE, BaseTable.SERVICE, large);
      assertThat(warehouse.rows("select count(*) from warehouse.service"))
          .containsExactly(String.valueOf(ROWS));
    }
  }

  private static List<String> loaded(TestWarehouse warehouse) {
    return warehouse.rows("select * from warehouse.loaded");
  }

  private static List<String> lines(int rows) {
    var lines = new ArrayList<String>();
    lines.add(HEADER);
    for (int at = 0; at < rows; at++) {
      lines.add(at + ",2023,2023-03-01,101032,1,general_practitioner,false,1");
    }
    return lines;
  }
}

package org.fiche.observation.computing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.fiche.command.database.OwnServer;
import org.fiche.observation.SmallWorld;
import org.fiche.observation.cell.Layouts;
import org.fiche.warehouse.TestWarehouse;
import org.junit.jupiter.api.Test;

/** Derived tables are not logged: a crash of PostgreSQL empties them, and cells stay. */
class CrashTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();

  private static Catalogue withThreshold() {
    return RealContent.catalogue(
        RealContent.with(
            "concepts/active-practice.yaml", text -> text.replace("value: 1250", "value: 1")));
  }

  @Test
  void afterACrashOnlyWhatFiguresAskForIsDerivedAgain() throws SQLException {
    try (var server = OwnServer.start("crash")) {
      var warehouse = TestWarehouse.at(server.jdbcUrl());
      SmallWorld.load(warehouse.database());
      var tables = new DerivedTables(warehouse.derivations());
      var layouts = new Layouts();
      var standing = new Standing(warehouse.database(), tables, layouts);
      var computing =
          new Computing(warehouse.database(), tables, layouts, standing, TestWarehouse.CLOCK);
      computing.now(CATALOGUE, unused -> {});
      var figures = standing.now().madeOf();
      assertThat(derived(warehouse)).contains("gz_person_year", "gp_contact");

      server.crash();
      server.startAgain();
      assertThat(derived(warehouse)).isEmpty();
      assertThat(computing.now(CATALOGUE, unused -> {}).years()).isEmpty();
      assertThat(derived(warehouse)).isEmpty();
      assertThat(standing.now().madeOf()).isEqualTo(figures);
      assertThat(standing.now().stale()).isEmpty();

      assertThat(computing.now(withThreshold(), unused -> {}).years())
          .containsExactly(2023, 2022, 2021);
      assertThat(derived(warehouse))
          .contains("gp_contact", "gp_person_year", "gp_practice_year")
          .doesNotContain("gz_person_year");
    }
  }

  private static java.util.List<String> derived(TestWarehouse warehouse) {
    return warehouse.rows("select distinct table_name from derived.made order by 1");
  }
}

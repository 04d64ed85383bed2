package org.fiche.observation.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.fiche.card.Code;
import org.fiche.card.Indicator;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.fiche.observation.SmallWorld;
import org.fiche.observation.cell.Layouts;
import org.fiche.observation.computing.Computing;
import org.fiche.observation.computing.DerivedTables;
import org.fiche.observation.computing.Standing;
import org.fiche.warehouse.TestWarehouse;
import org.junit.jupiter.api.Test;

class LineagesTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();

  private final TestWarehouse warehouse = new TestWarehouse("lineage");
  private final DerivedTables tables = new DerivedTables(warehouse.derivations());
  private final Layouts layouts = new Layouts();
  private final Standing standing = new Standing(warehouse.database(), tables, layouts);
  private final Lineages lineages = new Lineages(standing, tables);

  private Lineage of(String code) {
    var indicator = (Indicator) CATALOGUE.card(new Code(code)).orElseThrow();
    return lineages.of(CATALOGUE, indicator).orElseThrow();
  }

  private static Lineage.Table table(Lineage lineage, String name) {
    return lineage.tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void numberLeadsBackToWhatWasRecorded() throws SQLException {
    SmallWorld.load(warehouse.database());
    new Computing(warehouse.database(), tables, layouts, standing, TestWarehouse.CLOCK)
        .now(CATALOGUE, unused -> {});
    var lineage = of("stat_003_014");
    assertThat(lineage.year()).isEqualTo(2023);
    assertThat(lineage.computed()).contains(TestWarehouse.CLOCK.instant());
    assertThat(lineage.stale()).isFalse();
    assertThat(lineage.demonstration()).isTrue();
    assertThat(lineage.variables())
        .extracting(variable -> variable.code().written())
        .contains("REGCONTACT", "PAT_MH");
    assertThat(lineage.tables().getFirst().name()).isEqualTo("gp_person_year");
    assertThat(lineage.tables())
        .filteredOn(Lineage.Table::isBase)
        .extracting(Lineage.Table::name)
        .containsExactlyInAnyOrder("person_year", "service");
    assertThat(lineage.tables()).allMatch(table -> table.made().isPresent());
    assertThat(table(lineage, "gp_practice_activity").parameters())
        .singleElement()
        .satisfies(
            bound -> {
              assertThat(bound.name()).isEqualTo("active_practice__min_regular_contacts");
              assertThat(bound.parameter().value()).isEqualTo(1250);
            });
    assertThat(table(lineage, "gp_contact").codeLists())
        .extracting(list -> list.code().written())
        .contains("codes-gp-contact");
  }

  @Test
  void queriesReadEvenWhenNothingIsComputed() {
    var lineage = of("stat_013_003");
    assertThat(lineage.computed()).isEmpty();
    assertThat(lineage.tables().getFirst().sql()).isPresent();
    assertThat(lineage.tables()).allMatch(table -> table.made().isEmpty());
  }
}

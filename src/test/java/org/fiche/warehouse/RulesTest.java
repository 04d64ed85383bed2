package org.fiche.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.fiche.warehouse.Cases.Case;
import org.fiche.warehouse.load.BaseTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(Lifecycle.PER_CLASS)
class RulesTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();

  private final Cases cases = new Cases();
  private final TestWarehouse warehouse = new TestWarehouse("rules");

  @BeforeAll
  void derive() {
    warehouse.load(CATALOGUE, cases);
    warehouse.load(
        CATALOGUE, BaseTable.PERSON_YEAR, warehouse.file("residence.csv", Residences.LINES));
    var years = cases.years();
    years.add(2017);
    warehouse.derive(CATALOGUE, years.descendingSet());
  }

  @AfterAll
  void close() {
    warehouse.close();
  }

  Stream<Case> cases() {
    return cases.all().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCaseIsAsReasoned(Case each) {
    assertThat(found(each)).isEqualTo(each.expected());
  }

  private List<String> found(Case each) {
    var at = each.person() + " and year = " + each.year();
    var gp =
        one(
            "select regcontact, regcontact_attrib, pat_gmd, pat_mh, ff_mh from derived.gp_person_year"
                + " where person_id = "
                + at);
    var attributed =
        one("select practice_id, reason from derived.gp_attribution where person_id = " + at);
    var scans =
        one(
            "select imag_rad_n, imag_dent_n, imag_spec_n from derived.gz_person_year"
                + " where person_id = "
                + at);
    boolean isOut = gp.size() == 1;
    return List.of(
        isOut ? "out" : gp.get(0),
        isOut ? "out" : gp.get(1),
        isOut || attributed.size() == 1 ? "-" : String.join("", attributed),
        isOut ? "n" : yesOrNo(gp.get(2)),
        isOut ? "n" : yesOrNo(gp.get(3)),
        isOut ? "0" : gp.get(4),
        String.join("/", scans));
  }

  private List<String> one(String query) {
    return List.of(warehouse.rows(query).stream().findFirst().orElse("").split(" "));
  }

  private static String yesOrNo(String value) {
    return value.equals("true") ? "y" : "n";
  }

  /** Rule 12: who stands in the table above with that practice. Practice 9 has no row. */
  @ParameterizedTest
  @CsvSource({"1, true", "2, true", "3, true", "4, false"})
  void practiceHasThePatientsOfTheTable(int practice, boolean active) {
    var patients =
        cases.all().stream()
            .filter(each -> each.year() == 2023)
            .filter(each -> each.expected().get(2).startsWith(String.valueOf(practice)))
            .toList();
    var withFile = patients.stream().filter(each -> each.expected().get(3).equals("y")).count();
    assertThat(
            warehouse.rows(
                "select patients, patients_gmd, active, municipality is null"
                    + " from derived.gp_practice_year where year = 2023 and practice_id = "
                    + practice))
        .containsExactly(patients.size() + " " + withFile + " " + active + " " + (practice == 3));
  }

  @Test
  void practiceWithoutARowIsInNoPracticeIndicator() {
    assertThat(warehouse.rows("select 1 from derived.gp_practice_year where practice_id = 9"))
        .isEmpty();
  }

  @Test
  void practiceIsActiveFromExactlyTheParameter() {
    assertThat(
            warehouse.rows(
                "select practice_id, regular_contacts, active from derived.gp_practice_activity"
                    + " where year = 2023 and practice_id in (2, 4) order by 1"))
        .containsExactly("2 1250 true", "4 1249 false");
  }

  @Test
  void selfEmployedAreInTheOtherTablesBefore2008() {
    assertThat(warehouse.rows("select 1 from derived.pp_person_year where person_id = 56"))
        .hasSize(1);
  }

  /** Rules 1, 2 and 14: people of 2017, who had no services. */
  @Test
  void residenceAndAgeAreThoseOfTheRow() {
    assertThat(
            warehouse.rows(
                "select person_id, age_group, municipality, sector from derived.pp_person_year"
                    + " where year = 2017 order by person_id"))
        .containsExactlyElementsOf(Residences.EXPECTED);
  }
}

package org.fiche.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.warehouse.load.BaseTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecomputeTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();
  private static final int YEAR = 2023;

  private final Cases cases = new Cases();
  private final TestWarehouse warehouse = new TestWarehouse("recompute");

  @BeforeEach
  void derive() {
    warehouse.load(CATALOGUE, cases);
    warehouse.derive(CATALOGUE, List.of(YEAR));
  }

  private static Catalogue with(String file, UnaryOperator<String> change) {
    return RealContent.catalogue(RealContent.with(file, change));
  }

  private static Catalogue withThreshold(int contacts) {
    return with(
        "concepts/active-practice.yaml", text -> text.replace("value: 1250", "value: " + contacts));
  }

  private List<String> fingerprints() {
    return warehouse.rows("select table_name, year, fingerprint from derived.made order by 1, 2");
  }

  private List<String> persons() {
    return warehouse.rows("select * from derived.gp_person_year where year = 2023 order by 1");
  }

  @Test
  void secondRunMakesNothing() {
    assertThat(warehouse.derivations().plan(CATALOGUE, List.of(YEAR)).isUpToDate()).isTrue();
    assertThat(warehouse.derive(CATALOGUE, List.of(YEAR))).isEmpty();
  }

  @Test
  void parameterRunsOnlyWhatDependsOnIt() {
    assertThat(warehouse.derive(withThreshold(1249), List.of(YEAR)))
        .extracting(TableYear::table)
        .containsExactly("gp_practice_activity", "gp_person_year", "gp_practice_year");
    assertThat(warehouse.rows("select active from derived.gp_practice_year where practice_id = 4"))
        .containsOnly("true");
  }

  /** Cases 7 and 59: three contacts on one day, and one more on the next. */
  @Test
  void capIsTheParameterOfItsConcept() {
    var regular =
        "select regular from derived.gp_contact where year = 2023 and person_id in (7, 59)"
            + " order by person_id";
    assertThat(warehouse.rows(regular)).containsExactly("1", "2");
    var two =
        with("concepts/regular-contact.yaml", text -> text.replace("value: 1\n", "value: 2\n"));
    assertThat(warehouse.derive(two, List.of(YEAR))).contains(new TableYear("gp_contact", YEAR));
    assertThat(warehouse.rows(regular)).containsExactly("2", "3");
  }

  @Test
  void parameterChangedAndBackGivesTheFirstFingerprintsAndRows() {
    var prints = fingerprints();
    var persons = persons();
    warehouse.derive(withThreshold(3000), List.of(YEAR));
    assertThat(fingerprints()).isNotEqualTo(prints);
    assertThat(persons()).isNotEqualTo(persons);
    warehouse.derive(CATALOGUE, List.of(YEAR));
    assertThat(fingerprints()).isEqualTo(prints);
    assertThat(persons()).isEqualTo(persons);
  }

  @Test
  void labelsAndCommentsRunNothing() {
    var relabelled =
        with(
            "codelists/codes-gp-contact.yaml",
            text -> text.replaceFirst("Consultation, nl", "Une consultation, nl"));
    var commented = with("derivations/gp_contact.sql", text -> "-- A remark.\n" + text);
    assertThat(warehouse.derivations().plan(relabelled, List.of(YEAR)).steps()).isEmpty();
    assertThat(warehouse.derivations().plan(commented, List.of(YEAR)).steps()).isEmpty();
  }

  @Test
  void codesOfTheFileRunTheYearsThatItLooksBackAt() {
    var changed =
        with(
            "codelists/codes-global-medical-file.yaml",
            text -> text.replace("to: 2021-12-31", "to: 2022-12-31"));
    assertThat(warehouse.derive(changed, List.of(YEAR)))
        .contains(new TableYear("gp_file_billed", 2021), new TableYear("gp_file", YEAR))
        .doesNotContain(new TableYear("gp_contact", YEAR));
    // Case 29: the old code is valid on 1 January 2022 now.
    assertThat(warehouse.rows("select practice_id from derived.gp_file where person_id = 29"))
        .containsExactly("1");
  }

  @Test
  void filesInAnyOrderGiveTheSame() {
    var prints = fingerprints();
    var rows = new ArrayList<>(cases.services().subList(1, cases.services().size()));
    Collections.shuffle(rows, new Random(7));
    var header = cases.services().getFirst();
    var one = new ArrayList<>(rows.subList(0, 40));
    var other = new ArrayList<>(rows.subList(40, rows.size()));
    one.addFirst(header);
    other.addFirst(header);
    warehouse.load(
        CATALOGUE,
        BaseTable.SERVICE,
        warehouse.file("other.csv", other),
        warehouse.file("one.csv", one));
    assertThat(warehouse.derivations().plan(CATALOGUE, List.of(YEAR)).isUpToDate()).isTrue();
    assertThat(fingerprints()).isEqualTo(prints);
  }

  @Test
  void otherServicesRunTheirYearAgain() {
    var lines = new ArrayList<>(cases.services());
    lines.add("1,2023,2023-09-09,101032,1,general_practitioner,false,1");
    warehouse.load(CATALOGUE, BaseTable.SERVICE, warehouse.file("more.csv", lines));
    assertThat(warehouse.derive(CATALOGUE, List.of(YEAR)))
        .contains(new TableYear("gp_contact", YEAR))
        .doesNotContain(
            new TableYear("pp_person_year", YEAR), new TableYear("gp_file_billed", 2022));
    assertThat(warehouse.rows("select regcontact from derived.gp_person_year where person_id = 1"))
        .containsExactly("2");
  }

  @Test
  void wrongQueryNamesFileAndLineAndOldRowsStay() {
    var before = persons();
    var wrong =
        with(
            "derivations/gp_file.sql",
            text -> text.replace("billed.year as billed_year", "billed.jaar as billed_year"));
    int line = lineOf("derivations/gp_file.sql", "  billed.year as billed_year");
    var run = warehouse.derivations().run(wrong, YEAR, Progress.NONE);
    assertThat(run.made()).isEmpty();
    assertThat(run.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.DERIVATION_SQL);
              assertThat(finding.place())
                  .hasToString("content/derivations/gp_file.sql:" + line + ":3");
              assertThat(finding.message()).contains("jaar");
            });
    assertThat(persons()).isEqualTo(before);
  }

  private static int lineOf(String file, String line) {
    return 1
        + RealContent.folder().files().stream()
            .filter(each -> each.inside().equals(file))
            .flatMap(each -> each.text().lines())
            .toList()
            .indexOf(line);
  }

  @Test
  void unknownParameterIsAFinding() {
    var wrong =
        with(
            "derivations/gp_practice_activity.sql",
            text -> text.replace("min_regular_contacts", "min_contacts"));
    assertThat(Derivations.findings(wrong))
        .extracting(Finding::message)
        .containsExactly("There is no parameter :active_practice__min_contacts");
  }

  @Test
  void tableThatIsReadUndeclaredIsAFinding() {
    var wrong =
        with(
            "derivations/gz_person_year.sql",
            text -> text.replace("from pp_person_year", "from person_year"));
    assertThat(Derivations.findings(wrong))
        .extracting(Finding::message)
        .containsExactly("gz_person_year may not read person_year");
  }

  @Test
  void otherColumnsMakeTheTableAnew() {
    var wider =
        with(
            "derivations/gz_person_year.sql",
            text -> text.replace("as imag_spec_n", "as imag_spec_n,\n  1 as one"));
    warehouse.derive(wider, List.of(YEAR));
    assertThat(warehouse.rows("select distinct one from derived.gz_person_year"))
        .containsExactly("1");
  }
}

package org.fiche.warehouse.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.fiche.warehouse.Progress;
import org.fiche.warehouse.TestWarehouse;
import org.fiche.warehouse.demo.report.Reporting;
import org.fiche.warehouse.load.BaseTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thin demonstration is made and derived; what comes last changes it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationTest {

  private static final Scope THIN = new Scope(300, 2020, 2021, 1);
  private static final Catalogue CATALOGUE = RealContent.catalogue();

  /** What there is of it; the rows that say so. Of practices, one closes in 2019. */
  private static final String CASES =
      """
          person of unknown residence        | person_year where municipality is null
          person of unknown sector           | person_year where sector is null and municipality is not null
          person in a sector ZZZZ            | person_year where sector like '%ZZZZ'
          person who dies                    | person_year where death_date is not null
          person who is born                 | person_year where extract(year from birth_date) = year
          person neither woman nor man       | person_year where sex = 'X'
          person who is self-employed        | person_year where self_employed
          person who moves                   | person_year a join person_year b using (person_id) where a.year = 2020 and b.year = 2021 and a.municipality <> b.municipality
          person in the first year only      | person_year where year = 2020 and death_date is null and person_id not in (select person_id from person_year where year = 2021)
          practice without municipality      | practice_year where municipality is null
          practice that is not active        | gp_practice_activity where not active
          practice without a row             | gp_practice_activity a where active and not exists (select 1 from practice_year p where p.year = a.year and p.practice_id = a.practice_id)
          practice that closes               | (select practice_id from service where year = 2018 and practice_id is not null except select practice_id from service where year = 2021) x
          contact without practice           | service where practice_id is null and code = 101076
          contact by a specialist            | service where provider_specialty = 'specialist' and practice_id is not null
          contact out of hours               | service where out_of_hours and practice_id is not null
          two contacts in one row            | service where quantity = 2 and code <> 109616
          contact a day that is capped       | gp_contact where year >= 2019 and regular < contacts
          contact of somebody not insured    | service s where year = 2020 and not exists (select 1 from person_year p where p.year = 2020 and p.person_id = s.person_id)
          remote advice                      | service where code in (101990, 101135, 101835)
          service in no list                 | service where code = 102395
          file of two practices in a year    | (select 1 from service where code = 102771 group by person_id, year having count(distinct practice_id) > 1) x
          file of two practices on a day     | (select 1 from service where code = 102771 group by person_id, performed_on having count(distinct practice_id) > 1) x
          file billed a year before          | gp_file where billed_year = year - 1
          file billed two years before       | gp_file where billed_year = year - 2
          file that was lost                 | gp_file_billed b where b.year = 2020 and not exists (select 1 from gp_file f where f.year = 2021 and f.person_id = b.person_id) and not exists (select 1 from gp_file_billed c where c.year = 2021 and c.person_id = b.person_id) and exists (select 1 from gp_contact c where c.year = 2021 and c.person_id = b.person_id)
          fewer than six lump sums           | gp_medical_house where lump_sums < 6
          exactly six lump sums              | gp_medical_house where lump_sums = 6
          lump sums of a quarter             | service where code = 109616 and quantity = 3
          lump sums and a file elsewhere     | gp_medical_house where lump_sums >= 6 and not pat_mh
          attributed by rule a               | gp_attribution where reason = 'a'
          attributed by rule b               | gp_attribution where reason = 'b'
          attributed by rule c               | gp_attribution where reason = 'c'
          attributed by rule d               | gp_attribution where reason = 'd'
          attributed to nobody               | gp_person_year where not pat_attrib
          tie of two practices               | (select 1 from gp_contact where year = 2021 and regular > 0 group by person_id having count(*) > 1 and min(regular) = max(regular)) x
          imaging by a general practitioner  | service where provider_specialty = 'general_practitioner' and code = 459550
          imaging by a radiologist           | gz_person_year where imag_rad_n > 0
          imaging by a dentist               | gz_person_year where imag_dent_n > 0
          imaging by a specialist            | gz_person_year where imag_spec_n > 0
          """;

  @SuppressWarnings("NullAway.Init")
  private static TestWarehouse database;

  @BeforeAll
  static void make() {
    database = new TestWarehouse("demonstration");
    assertThat(make(THIN)).containsExactly(2021, 2020);
    derive(List.of(2021, 2020));
  }

  private static List<Integer> make(Scope scope) {
    var announced = new ArrayList<Integer>();
    making(scope).run(announced::add, (year, share) -> assertThat(share).isBetween(0.0, 1.0));
    return announced;
  }

  private static Making making(Scope scope) {
    var warehouse = new Warehouse(database.database(), TestWarehouse.CLOCK);
    return new Making(scope, CATALOGUE, warehouse);
  }

  private static void derive(List<Integer> years) {
    for (int year : years) {
      assertThat(database.derivations().run(CATALOGUE, year, Progress.NONE).findings()).isEmpty();
    }
  }

  private static long count(String from) {
    try (var connection = database.database().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set search_path to warehouse, derived");
      try (var row = statement.executeQuery("select count(*) from " + from)) {
        return row.next() ? row.getLong(1) : 0;
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(from, broken);
    }
  }

  @Test
  @Order(1)
  void nationalAndRegionalRatesHoldWithinTheirTolerances() {
    var report =
        new Reporting(database.database()).of(CATALOGUE.areas(), List.of(2020, 2021), THIN.thin());
    assertThat(report.size()).isGreaterThan(40);
    assertThat(report.missed()).isEmpty();
  }

  @ParameterizedTest
  @Order(1)
  @CsvSource(delimiter = '|', textBlock = CASES)
  void everyRuleHasCases(String unused, String from) {
    assertThat(count(from)).isPositive();
  }

  @Test
  @Order(2)
  void rowsAreFlaggedAsDemonstration() {
    assertThat(database.rows("select distinct demonstration from warehouse.loaded"))
        .containsExactly("true");
    assertThat(count("warehouse.loaded")).isEqualTo(THIN.parts().size());
  }

  @Test
  @Order(3)
  void whatIsThereIsNotMadeAgain() {
    assertThat(making(THIN).isBegun()).isFalse();
    assertThat(make(THIN)).isEmpty();
  }

  @Test
  @Order(4)
  void interruptedOneGoesOnWhereItStopped() {
    var before = database.rows("select * from warehouse.loaded order by 1, 2");
    new Warehouse(database.database(), TestWarehouse.CLOCK)
        .drop(new Part(BaseTable.SERVICE, 2018).tableYear());
    assertThat(making(THIN).isBegun()).isTrue();
    assertThat(make(THIN)).containsExactly(2021, 2020);
    assertThat(database.rows("select * from warehouse.loaded order by 1, 2")).isEqualTo(before);
  }

  @Test
  @Order(5)
  void anotherOneReplacesIt() {
    var other = new Scope(1000, 2024, 2024, 2);
    assertThat(making(other).isBegun()).isFalse();
    assertThat(make(other)).containsExactly(2024);
    assertThat(database.rows("select distinct year from warehouse.service order by 1"))
        .containsExactly("2022", "2023", "2024");
    assertThat(count("service where code = 102771 and performed_on >= date '2022-01-01'")).isZero();
    assertThat(count("service where code in (101496, 101533)")).isPositive();
    assertThat(
            count(
                "service where provider_specialty = 'dentist' and code in (307090, 377090)"
                    + " and performed_on >= date '2024-04-01'"))
        .isLessThan(count("service where code in (307296, 377296)"));
  }

  @Test
  @Order(6)
  void realDataAreNeverTouched() {
    var file =
        database.file(
            "real.csv", List.of("practice_id,year,kind,municipality", "1,2024,solo,21004"));
    database.load(CATALOGUE, BaseTable.PRACTICE_YEAR, file);
    assertThat(making(THIN).isBegun()).isFalse();
    assertThatThrownBy(() -> make(THIN))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Microdata are loaded");
  }

  @Test
  @Tag("slow")
  @Order(7)
  void allTargetsHoldForAllYearsAtFifty() {
    var whole = new TestWarehouse("demonstration_50");
    var scope = new Scope(50, 2017, 2024, 1);
    new Making(scope, CATALOGUE, new Warehouse(whole.database(), TestWarehouse.CLOCK))
        .run(year -> {}, (year, share) -> {});
    var years = List.of(2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024);
    years.reversed().forEach(year -> whole.derivations().run(CATALOGUE, year, Progress.NONE));
    var report = new Reporting(whole.database()).of(CATALOGUE.areas(), years, scope.thin());
    assertThat(report.missed()).isEmpty();
  }
}

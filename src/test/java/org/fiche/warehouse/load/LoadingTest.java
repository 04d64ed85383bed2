package org.fiche.warehouse.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.fiche.warehouse.DatabaseFailure;
import org.fiche.warehouse.Progress;
import org.fiche.warehouse.TestWarehouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
class LoadingTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();
  private static final String PERSON =
      "person_id,year,birth_date,death_date,sex,sector,municipality,increased_reimbursement,"
          + "self_employed";
  private static final String SERVICE =
      "person_id,year,performed_on,code,practice_id,provider_specialty,out_of_hours,quantity";
  private static final String ONE_PERSON = "1,2020,1980-06-15,,F,11001A00-,11001,false,false";
  private static final String ONE_SERVICE = "1,2020,2020-02-29,101032,7,radiologist,t,2";

  private final TestWarehouse warehouse = new TestWarehouse("loading");

  @BeforeAll
  void load() {
    warehouse.load(CATALOGUE, BaseTable.PERSON_YEAR, csv(PERSON, ONE_PERSON));
    warehouse.load(CATALOGUE, BaseTable.SERVICE, csv(SERVICE, ONE_SERVICE));
  }

  private Path csv(String... lines) {
    return warehouse.file("try.csv", List.of(lines));
  }

  private LoadOutcome tried(BaseTable table, Path... files) {
    return warehouse.loading().load(CATALOGUE.areas(), table, Arrays.asList(files), Progress.NONE);
  }

  private List<String> refusals(BaseTable table, Path... files) {
    var before = all();
    var outcome = tried(table, files);
    assertThat(outcome).isInstanceOf(LoadOutcome.Refused.class);
    assertThat(all()).as("nothing changed").isEqualTo(before);
    return ((LoadOutcome.Refused) outcome)
        .errors().stream()
            .map(error -> "%d %s: %s".formatted(error.line(), error.column(), error.reason()))
            .toList();
  }

  private List<String> all() {
    var rows = new ArrayList<String>();
    rows.addAll(warehouse.rows("select * from warehouse.person_year order by 1, 2"));
    rows.addAll(warehouse.rows("select * from warehouse.service order by 1, 2, 3"));
    rows.addAll(
        warehouse.rows("select table_name, year, fingerprint from warehouse.loaded order by 1, 2"));
    rows.addAll(
        warehouse.rows("select relname from pg_class where relname like '%next' order by 1"));
    return rows;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,2020,1980-06-31,,F,,11001,false,false | birth_date: \"1980-06-31\" is not a date (2025-09-25)",
        "1,2020,15/06/1980,,F,,11001,false,false | birth_date: \"15/06/1980\" is not a date (2025-09-25)",
        "1,2020,2021-01-01,,F,,11001,false,false | birth_date: 2021-01-01 is after 2020",
        "1,2020,1980-06-15,,W,,11001,false,false | sex: \"W\" is not one of F, M, X",
        "1,2020,1980-06-15,,,,11001,false,false | sex: the value is missing",
        "1,1066,1980-06-15,,F,,11001,false,false | year: \"1066\" is not between 1990 and 2026",
        "1,2020,1980-06-15,,F,11001A00-,11002,false,false | sector: the sector 11001A00- is in 11001, not in 11002",
        "1,2020,1980-06-15,,F,11001Q99-,11001,false,false | sector: there is no sector \"11001Q99-\"",
        "1,2020,1980-06-15,,F,,99999,false,false | municipality: there is no municipality \"99999\", today or earlier",
        "1,2020,1980-06-15,,F,,57000,false,false | municipality: there is no municipality \"57000\", today or earlier",
        "1,2020,1980-06-15,,F,,11001,perhaps,false | increased_reimbursement: \"perhaps\" is not true or false",
        "x,2020,1980-06-15,,F,,11001,false,false | person_id: \"x\" is not a number",
        "1,2020,1980-06 | : the line has 3 fields, the header 9; the file may be cut off here",
      })
  void wrongPersonIsNamedByLineAndColumn(String line, String reason) {
    assertThat(
            refusals(BaseTable.PERSON_YEAR, csv(PERSON, "2,2020,1980-06-15,,F,,11001,f,f", line)))
        .containsExactly("3 " + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,2020,2021-01-01,101032,7,dentist,t,2 | year: 2020 is not the year of performed_on, 2021-01-01",
        "1,2020,2019-12-31,101032,7,dentist,t,2 | year: 2020 is not the year of performed_on, 2019-12-31",
        "1,2020,2020-02-29,101032,7,dentist,t,0 | quantity: \"0\" is not between 1 and 32767",
        "1,2020,2020-02-29,101032,7,nurse,t,1 | provider_specialty: \"nurse\" is not one of general_practitioner, radiologist, dentist, specialist",
        "1,2020,2020-02-29,,7,dentist,t,1 | code: the value is missing",
      })
  void wrongServiceIsNamedByLineAndColumn(String line, String reason) {
    assertThat(refusals(BaseTable.SERVICE, csv(SERVICE, line))).containsExactly("2 " + reason);
  }

  @Test
  void wrongHeaderSaysWhatIsMissingAndWhatIsMeant() {
    assertThat(refusals(BaseTable.SERVICE, csv(SERVICE.replace("code", "cod"), ONE_SERVICE)))
        .containsExactly(
            "1 cod: unknown column; did you mean code?", "1 code: the column is missing");
  }

  @Test
  void emptyFileAndMissingFileAreRefused() {
    assertThat(refusals(BaseTable.SERVICE, csv()))
        .containsExactly("1 : the file is empty: the first line must name the columns");
    assertThat(refusals(BaseTable.SERVICE, csv(SERVICE))).containsExactly("1 : there are no rows");
    assertThat(refusals(BaseTable.SERVICE, Path.of("target/nowhere.csv")))
        .containsExactly("1 : there is no such file");
  }

  @Test
  void duplicateKeyNamesBothLines() {
    var twice = csv(PERSON, ONE_PERSON, ONE_PERSON.replace(",F,", ",M,"));
    assertThat(refusals(BaseTable.PERSON_YEAR, twice))
        .containsExactly(
            "3 person_id: 1 stands twice in 2020, first in target/test-warehouse/try.csv:2");
  }

  @Test
  void brokenGzipIsRefused() throws IOException {
    var packed = packed();
    var cut = Files.write(Path.of("target/cut.csv.gz"), Arrays.copyOf(packed, packed.length / 2));
    packed[packed.length / 2] ^= 0x55;
    packed[packed.length / 2 + 1] ^= 0x55;
    var damaged = Files.write(Path.of("target/damaged.csv.gz"), packed);
    assertThat(refusals(BaseTable.SERVICE, cut))
        .singleElement()
        .asString()
        .contains("cannot be read from here on: the gzip is cut off");
    assertThat(refusals(BaseTable.SERVICE, damaged)).isNotEmpty();
  }

  private static byte[] packed() throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write((SERVICE + "\n").getBytes(UTF_8));
      for (int person = 1; person < 5000; person++) {
        gzip.write((person * 7919L + ONE_SERVICE.substring(1) + "\n").getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void goodGzipIsLoadedAndReplacesItsYearsOnly() throws IOException {
    var file = Files.write(Path.of("target/good.csv.gz"), packed());
    warehouse.load(
        CATALOGUE,
        BaseTable.SERVICE,
        csv(SERVICE, ONE_SERVICE.replace("2020", "2019").replace("-29", "-28")));
    warehouse.load(CATALOGUE, BaseTable.SERVICE, file);
    assertThat(
            warehouse.rows(
                "select year, count(*) from warehouse.service where year < 2021 group by 1 order by 1"))
        .containsExactly("2019 1", "2020 4999");
    warehouse.load(CATALOGUE, BaseTable.SERVICE, csv(SERVICE, ONE_SERVICE));
    assertThat(warehouse.rows("select count(*) from warehouse.service where year = 2020"))
        .containsExactly("1");
  }

  @Test
  void valuesArriveAsTheyAre() {
    var reordered =
        csv(
            "\uFEFFquantity,OUT_OF_HOURS,provider_specialty,practice_id,code,performed_on,year,\"person_id\"",
            "32767,TRUE,dentist,,999999,2022-12-31,2022,\"123456789012345678\"\r",
            "",
            "1,0,specialist,2147483647,1,2022-01-01,2022,-5");
    warehouse.load(CATALOGUE, BaseTable.SERVICE, reordered);
    assertThat(warehouse.rows("select * from warehouse.service where year = 2022 order by 1"))
        .containsExactly(
            "-5 2022 2022-01-01 1 2147483647 specialist false 1",
            "123456789012345678 2022 2022-12-31 999999 null dentist true 32767");
  }

  @Test
  void atMostTwentyErrorsAreListed() {
    var lines = new ArrayList<String>();
    lines.add(SERVICE);
    for (int at = 0; at < 50; at++) {
      lines.add(ONE_SERVICE.replace(",2020,", ",2021,"));
    }
    assertThat(refusals(BaseTable.SERVICE, warehouse.file("many.csv", lines))).hasSize(20);
  }

  @Test
  void streamThatTheDatabaseEndsChangesNothing() {
    var before = all();
    var lines = new ArrayList<String>();
    lines.add(SERVICE);
    for (int at = 0; at < 100_000; at++) {
      lines.add(ONE_SERVICE);
    }
    var file = warehouse.file("long.csv", lines);
    var killer =
        (Progress)
            (what, done, of) ->
                warehouse.rows(
                    "select pg_terminate_backend(pid) from pg_stat_activity where query like 'copy %'");
    assertThatThrownBy(
            () ->
                warehouse
                    .loading()
                    .load(CATALOGUE.areas(), BaseTable.SERVICE, List.of(file), killer))
        .isInstanceOf(DatabaseFailure.class);
    assertThat(all()).isEqualTo(before);
  }
}

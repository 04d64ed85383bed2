package org.fiche.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands as processes of their own, from the package: {@code ./mvnw package} makes it. */
@Tag("slow")
class TerminalTest {

  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final Path FOLDER = Path.of("target", "terminal");
  private static final String DATA = FOLDER.resolve("data").toString();

  private record Said(int exit, List<String> out, String err) {}

  private static Said fiche(String... arguments) throws IOException, InterruptedException {
    assumeTrue(Files.exists(JAR), "nothing is packaged");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(Arrays.asList(arguments));
    Files.createDirectories(FOLDER);
    var out = FOLDER.resolve("out.txt");
    var err = FOLDER.resolve("err.txt");
    var process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    return new Said(process.exitValue(), Files.readAllLines(out), Files.readString(err));
  }

  private static String file(String name, String... lines) throws IOException {
    Files.createDirectories(FOLDER);
    return Files.write(FOLDER.resolve(name), List.of(lines)).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"load", "demo", "compute", "values", "publish", "serve"})
  void everyCommandHelps(String command) throws IOException, InterruptedException {
    var said = fiche(command, "--help");
    assertThat(said.exit()).isZero();
    assertThat(said.out().getFirst()).startsWith("Usage: fiche " + command);
    assertThat(said.out()).anyMatch(line -> line.contains("--data"));
  }

  @Test
  void commandThatIsNotUnderstoodExitsWithTwo() throws IOException, InterruptedException {
    assertThat(fiche("load").exit()).isEqualTo(2);
    assertThat(fiche("values").exit()).isEqualTo(2);
    assertThat(fiche("demo", "--thin=few").exit()).isEqualTo(2);
  }

  @Test
  void filesThatCannotBeLoadedAreRefused() throws IOException, InterruptedException {
    empty();
    var unknown = fiche("load", "persons", "x.csv", "--data", DATA);
    assertThat(unknown.exit()).isEqualTo(1);
    assertThat(unknown.err()).startsWith("There is no table persons");

    var header = file("wrong.csv", "person,year", "1,2023");
    var wrong = fiche("load", "person_year", header, "--data", DATA);
    assertThat(wrong.exit()).isEqualTo(1);
    assertThat(wrong.err()).contains("wrong.csv:1: ", "Nothing was loaded: ");

    var missing = fiche("load", "person_year", "nowhere.csv", "--data", DATA);
    assertThat(missing.exit()).isEqualTo(1);
    assertThat(missing.err()).contains("nowhere.csv:1: there is no such file");

    var nothing = fiche("compute", "--data", DATA);
    assertThat(nothing.exit()).isEqualTo(1);
    assertThat(nothing.err()).contains("Nothing is published; run: fiche publish");
  }

  @Test
  void dataGoFromFilesToFigures() throws IOException, InterruptedException {
    empty();
    var loaded = fiche("load", "person_year", persons(), "--data", DATA);
    assertThat(loaded.exit()).isZero();
    assertThat(loaded.out()).contains("person_year 2023: 3 rows");
    assertThat(loaded.err()).contains("person.csv");

    assertThat(fiche("publish", "--data", DATA).exit()).isZero();
    var computed = fiche("compute", "--data", DATA);
    assertThat(computed.exit()).isZero();
    assertThat(computed.out())
        .anyMatch(line -> line.equals("Years with new figures: 2023"))
        .anyMatch(line -> line.startsWith("Release "));
    assertThat(computed.err()).contains("deriving 2023", "counting 2023");
    assertThat(fiche("compute", "--data", DATA).out()).contains("All figures were up to date");

    var values = fiche("values", "--unsuppressed", "--csv", "--data", DATA);
    assertThat(values.exit()).isZero();
    assertThat(values.out().getFirst()).startsWith("code,year,level,area,area_label,sex,");
    assertThat(values.out())
        .anyMatch(
            line -> line.startsWith("cube_001_002,2023,country,01000,Belgique,_T,_T,_T,3,,3,"));
  }

  private static String persons() throws IOException {
    return file(
        "person.csv",
        "person_id,year,birth_date,death_date,sex,sector,municipality,increased_reimbursement,"
            + "self_employed",
        "1,2023,1980-06-15,,F,11002A00-,11002,false,false",
        "2,2023,1990-06-15,,M,,21004,true,false",
        "3,2023,2000-06-15,,X,,,false,false");
  }

  @Test
  void demoReportsTargetBesideResult() throws IOException, InterruptedException {
    var data = FOLDER.resolve("demo").toString();
    empty();
    var said = fiche("demo", "--thin=1000", "--years=2024", "--report", "--data", data);
    assertThat(said.exit()).isZero();
    assertThat(said.out()).hasSizeGreaterThan(10);
    assertThat(fiche("demo", "--years=2031", "--data", data).exit()).isEqualTo(1);
  }

  private static void empty() throws IOException {
    Files.createDirectories(FOLDER);
    try (var files = Files.walk(FOLDER)) {
      for (var file :
          files.sorted(Comparator.reverseOrder()).filter(each -> !each.equals(FOLDER)).toList()) {
        Files.delete(file);
      }
    }
  }
}

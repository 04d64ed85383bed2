package org.fiche.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.catalogue.Publisher;
import org.fiche.observation.Values;
import org.fiche.observation.computing.Computing;
import org.fiche.testing.PostgresResource;
import org.fiche.warehouse.Derivations;
import org.fiche.warehouse.demo.Demonstration;
import org.fiche.warehouse.demo.report.Reporting;
import org.fiche.warehouse.load.Loading;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The parts of commands that need the database, one after the other on one database. */
@QuarkusTest
@TestProfile(CommandsTest.OnItsOwn.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandsTest {

  @Inject Loading loading;
  @Inject Publisher publisher;
  @Inject CurrentCatalogue current;
  @Inject Computing computing;
  @Inject Values values;
  @Inject Demonstration demonstration;
  @Inject Derivations derivations;
  @Inject Reporting reporting;

  @TempDir private Path folder = Path.of("");

  /** An empty database that nobody computes on unasked. */
  public static final class OnItsOwn implements QuarkusTestProfile {
    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(Database.class));
    }
  }

  /** The same server as for other tests. */
  public static final class Database extends PostgresResource {
    public Database() {
      super("commands");
    }
  }

  private record Said(int exit, String out, String err) {}

  private static Said run(QuarkusApplication command, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var before = List.of(System.out, System.err);
    System.setOut(new PrintStream(out, true, UTF_8));
    System.setErr(new PrintStream(err, true, UTF_8));
    try {
      int exit = command.run(arguments);
      return new Said(exit, out.toString(UTF_8), err.toString(UTF_8));
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    } finally {
      System.setOut(before.getFirst());
      System.setErr(before.getLast());
    }
  }

  private Said load(String table, String file, String... lines) throws IOException {
    var path = folder.resolve(file);
    if (lines.length > 0) {
      Files.write(path, List.of(lines));
    }
    return run(new LoadCommand.Run(loading), table, "content", path.toString());
  }

  private Said demo(String... arguments) {
    var command = new DemoCommand.Run(demonstration, derivations, publisher, current, reporting);
    return run(command, arguments);
  }

  @Test
  @Order(1)
  void demoReportsTargetBesideResult() {
    var said = demo("1000", "2024", "1", "true", "content");
    assertThat(said.exit()).isZero();
    assertThat(said.err()).contains("2024").contains("gp_person_year");
    assertThat(said.out().lines().count()).isGreaterThan(10);
    assertThat(said.out()).contains("target");
    assertThat(demo("1000", "2031", "1", "false", "content").exit()).isEqualTo(1);
  }

  @Test
  @Order(2)
  void computeSaysYearsAndRelease() {
    var command = new ComputeCommand.Run(publisher, current, computing);
    var said = run(command);
    var again = run(command);
    assertThat(said.exit()).isZero();
    assertThat(said.out() + again.out()).contains("All figures were up to date");
    assertThat(values.releases()).isNotEmpty();
    assertThat(again)
        .extracting(Said::exit, Said::out)
        .containsExactly(0, "All figures were up to date\n");
    assertThat(again.err()).contains("100 % releasing");
  }

  @Test
  @Order(3)
  void valuesWritesEverythingUnrounded() throws IOException {
    var out = new StringWriter();
    new ValuesCommand.Run(publisher, current, values).write(current.get().orElseThrow(), true, out);
    var lines = out.toString().lines().toList();
    assertThat(lines.getFirst())
        .startsWith("code,year,level,area,")
        .endsWith("card_version,release");
    assertThat(lines).hasSizeGreaterThan(100_000);
    assertThat(lines)
        .anyMatch(line -> line.startsWith("cube_003_014,2024,municipality,"))
        .anyMatch(line -> line.startsWith("stat_013_003,2024,sector,"))
        .anyMatch(line -> line.matches(".*,\\d+\\.\\d{10,},.*"));
  }

  @Test
  @Order(4)
  void loadTakesFilesOrNothing() throws IOException {
    var wrong =
        load("practice_year", "wrong.csv", "practice,year,kind,municipality", "1,2019,solo,");
    assertThat(wrong.exit()).isEqualTo(1);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err()).contains("wrong.csv:1: ", "practice_id", "Nothing was loaded: ");
    var missing = load("practice_year", "missing.csv");
    assertThat(missing.exit()).isEqualTo(1);
    assertThat(missing.err()).contains("missing.csv:1: ", "there is no such file");
    var right =
        load(
            "practice_year",
            "right.csv",
            "practice_id,year,kind,municipality",
            "1,2019,solo,11002",
            "2,2019,group,");
    assertThat(right)
        .extracting(Said::exit, Said::out)
        .containsExactly(0, "practice_year 2019: 2 rows\n");
    assertThat(right.err()).contains("right.csv");
  }

  @Test
  @Order(5)
  void demoLeavesRealDataAlone() {
    var said = demo("1000", "2024", "1", "false", "content");
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("Microdata are loaded");
  }
}

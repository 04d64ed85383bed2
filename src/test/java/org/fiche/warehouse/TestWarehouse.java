package org.fiche.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fiche.catalogue.Catalogue;
import org.fiche.command.database.EmbeddedDatabase;
import org.fiche.command.database.TestDatabase;
import org.fiche.warehouse.load.BaseTable;
import org.fiche.warehouse.load.LoadOutcome;
import org.fiche.warehouse.load.Loading;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A warehouse of its own, empty, on the PostgreSQL of the tests. */
public final class TestWarehouse {

  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-16T10:00:00Z"), ZoneOffset.UTC);

  /** Started once: a start takes longer than most tests. The last to end stops it. */
  private static final EmbeddedDatabase SERVER = started();

  private final PGSimpleDataSource database = new PGSimpleDataSource();
  private final Derivations derivations;
  private final Loading loading;
  private final Path folder = Path.of("target", "test-warehouse");

  public TestWarehouse(String name) {
    this(empty(SERVER, name));
  }

  /** On an empty database of a server of its own. */
  public static TestWarehouse at(String jdbcUrl) {
    return new TestWarehouse(URI.create(jdbcUrl));
  }

  private static URI empty(EmbeddedDatabase server, String name) {
    try {
      return URI.create(TestDatabase.emptyDatabase(server, name));
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private TestWarehouse(URI jdbcUrl) {
    database.setUrl(jdbcUrl.toString());
    try {
      Files.createDirectories(folder);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Flyway.configure().dataSource(database).locations("db/migration").load().migrate();
    derivations = new Derivations(database, CLOCK, () -> "64MB");
    loading = new Loading(database, CLOCK);
  }

  private static EmbeddedDatabase started() {
    var server = TestDatabase.open(Path.of("target", "test-postgres"));
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-test-database"));
    return server;
  }

  public DataSource database() {
    return database;
  }

  public Derivations derivations() {
    return derivations;
  }

  public Loading loading() {
    return loading;
  }

  /** A file with these lines. */
  public Path file(String name, List<String> lines) {
    try {
      return Files.write(folder.resolve(name), lines);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public void load(Catalogue catalogue, BaseTable table, Path... files) {
    var outcome = loading.load(catalogue.areas(), table, Arrays.asList(files), Progress.NONE);
    assertThat(outcome).isInstanceOf(LoadOutcome.Loaded.class);
  }

  /** Loads the hand-made population. */
  void load(Catalogue catalogue, Cases cases) {
    load(catalogue, BaseTable.PERSON_YEAR, file("person.csv", cases.persons()));
    load(catalogue, BaseTable.PRACTICE_YEAR, file("practice.csv", cases.practices()));
    load(catalogue, BaseTable.SERVICE, file("service.csv", cases.services()));
  }

  /** Derives all years, the newest first, without any finding. */
  List<TableYear> derive(Catalogue catalogue, Iterable<Integer> newestFirst) {
    var made = new ArrayList<TableYear>();
    for (int year : newestFirst) {
      var run = derivations.run(catalogue, year, Progress.NONE);
      assertThat(run.findings()).isEmpty();
      made.addAll(run.made());
    }
    return made;
  }

  /** Rows as texts, values parted by a blank; an empty value is {@code null}. */
  public List<String> rows(String query) {
    var rows = new ArrayList<String>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        var values = new ArrayList<String>();
        for (int column : IntStream.rangeClosed(1, columns).toArray()) {
          values.add(String.valueOf(row.getObject(column)));
        }
        rows.add(String.join(" ", values));
      }
      return rows;
    } catch (SQLException broken) {
      throw new IllegalStateException(query, broken);
    }
  }
}

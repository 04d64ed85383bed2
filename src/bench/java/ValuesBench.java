import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.fiche.catalogue.Catalogue;
import org.fiche.command.database.EmbeddedDatabase;
import org.fiche.content.ContentFolder;
import org.fiche.content.ContentReader;
import org.fiche.warehouse.Derivations;
import org.fiche.warehouse.Progress;
import org.fiche.warehouse.load.BaseTable;
import org.fiche.warehouse.load.LoadOutcome;
import org.fiche.warehouse.load.Loading;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Making, loading and deriving one year and its warm-up, each beside the limit on the same
 * PostgreSQL: raw COPY, and the same rules as one script written by hand. Run by {@code ./fiche
 * bench values}; {@code --thin=10} is 1.2 million people.
 */
final class ValuesBench {

  private static final int YEAR = 2024;
  private static final int RUNS = 3;

  private ValuesBench() {}

  public static void main(String... arguments) throws Exception {
    int thin = arguments.length > 0 ? Integer.parseInt(arguments[0].replaceAll("\\D", "")) : 10;
    var data = Files.createTempDirectory("fiche-bench");
    try (var server = EmbeddedDatabase.open(data)) {
      var database = new PGSimpleDataSource();
      database.setUrl(server.jdbcUrl());
      generate(server.jdbcUrl(), thin, database);
      load(data.resolve("service.csv"), database);
      derive(database);
    }
  }

  private static void generate(String url, int thin, PGSimpleDataSource database) throws Exception {
    var builder =
        new ProcessBuilder("./fiche", "demo", "--thin=" + thin, "--years=" + YEAR)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("QUARKUS_DATASOURCE_JDBC_URL", url);
    long begin = System.nanoTime();
    int code = builder.start().waitFor();
    double seconds = since(begin);
    if (code != 0) {
      throw new IllegalStateException("fiche demo failed");
    }
    long rows = number(database, "select sum(rows) from warehouse.loaded");
    long people = number(database, "select count(*) from warehouse.person_year");
    System.out.printf(
        "generating  %,d rows for %,d people in %.1f s, start and end included: %,.0f rows/s%n",
        rows, people, seconds, rows / seconds);
  }

  private static void load(Path file, PGSimpleDataSource database) throws Exception {
    var columns =
        "person_id,year,performed_on,code,practice_id,provider_specialty,out_of_hours,quantity";
    try (var connection = database.getConnection();
        OutputStream out = Files.newOutputStream(file)) {
      copy(connection)
          .copyOut(
              "copy (select %s from warehouse.service where year = %d) to stdout csv header"
                  .formatted(columns, YEAR),
              out);
    }
    long rows = number(database, "select count(*) from warehouse.service where year = " + YEAR);
    var raw = new ArrayList<Double>();
    var ours = new ArrayList<Double>();
    for (int run = 0; run < RUNS; run++) {
      raw.add(rawCopy(file, columns, database));
      ours.add(ourLoad(file, database));
    }
    double ratio = median(raw) / median(ours);
    System.out.printf(
        "loading     %,d rows: %,.0f rows/s; raw COPY %,.0f rows/s; ratio %.2f (target 0.8)%n",
        rows, rows / median(ours), rows / median(raw), ratio);
  }

  private static double rawCopy(Path file, String columns, PGSimpleDataSource database)
      throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var in = Files.newInputStream(file)) {
      statement.execute("drop table if exists public.raw_copy");
      statement.execute("create table public.raw_copy (like warehouse.service)");
      long begin = System.nanoTime();
      copy(connection).copyIn("copy public.raw_copy (" + columns + ") from stdin csv header", in);
      double seconds = since(begin);
      statement.execute("drop table public.raw_copy");
      return seconds;
    }
  }

  private static double ourLoad(Path file, PGSimpleDataSource database) throws Exception {
    var areas = catalogue().areas();
    long begin = System.nanoTime();
    var outcome =
        new Loading(database, Clock.systemDefaultZone())
            .load(areas, BaseTable.SERVICE, List.of(file), Progress.NONE);
    double seconds = since(begin);
    if (!(outcome instanceof LoadOutcome.Loaded)) {
      throw new IllegalStateException("not loaded: " + outcome);
    }
    return seconds;
  }

  private static void derive(PGSimpleDataSource database) throws Exception {
    var catalogue = catalogue();
    var derivations = new Derivations(database, Clock.systemDefaultZone(), () -> "256MB");
    var script = Files.readString(Path.of("src/bench/sql/one_year.sql"));
    // Makes the code lists that the script joins, and warms the cache for both.
    derivations.run(catalogue, YEAR, Progress.NONE);
    var ours = new ArrayList<Double>();
    var limit = new ArrayList<Double>();
    for (int run = 0; run < RUNS; run++) {
      execute(database, "drop schema if exists bench cascade; create schema bench");
      long begin = System.nanoTime();
      execute(database, script);
      limit.add(since(begin));
      execute(database, "delete from derived.made");
      begin = System.nanoTime();
      var done = derivations.run(catalogue, YEAR, Progress.NONE);
      ours.add(since(begin));
      if (!done.findings().isEmpty()) {
        throw new IllegalStateException(done.findings().toString());
      }
    }
    requireSame(database);
    System.out.printf(
        "deriving    %.1f s; script by hand %.1f s; ratio %.2f (target 1.2)%n",
        median(ours), median(limit), median(ours) / median(limit));
  }

  /** A script that does something else would be no measure. */
  private static void requireSame(PGSimpleDataSource database) throws Exception {
    var columns = "regcontact, regcontact_attrib, pat_attrib, pat_gmd, pat_mh, ff_mh, practice_id";
    long different =
        number(
            database,
            """
            select count(*) from (
              (select person_id, %1$s from bench.person_gp
               except select person_id, %1$s from derived.gp_person_year where year = %2$d)
              union all
              (select person_id, %1$s from derived.gp_person_year where year = %2$d
               except select person_id, %1$s from bench.person_gp)) as different
            """
                .formatted(columns, YEAR));
    if (different != 0) {
      throw new IllegalStateException(different + " people differ between script and derivations");
    }
  }

  private static Catalogue catalogue() {
    var content = new ContentReader().read(ContentFolder.read(Path.of("content")));
    return new Catalogue(new Catalogue.Edition(1, Instant.now(), Map.of()), content);
  }

  private static org.postgresql.copy.CopyManager copy(Connection connection) throws Exception {
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }

  private static void execute(PGSimpleDataSource database, String sql) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(PGSimpleDataSource database, String sql) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static double median(List<Double> times) {
    var sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}

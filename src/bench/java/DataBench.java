import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.fiche.command.database.EmbeddedDatabase;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Answers of /data beside the raw query: the same figures in an indexed table of the same
 * PostgreSQL, all columns read by JDBC. Run by {@code ./fiche bench data}; {@code --seconds=5}.
 */
final class DataBench {

  private static final int PORT = 18_087;
  private static final int CONNECTIONS = 4;
  private static final int PART = 8 << 20;
  private static final Set<String> CODES = Set.of("stat_003_014", "cube_003_014");

  private record Case(String what, String path, String sql) {}

  private static final List<Case> CASES =
      List.of(
          new Case(
              "one area, all years",
              "/data/stat_003_014.csv?area=44021",
              "code = 'stat_003_014' and area = '44021'"),
          new Case(
              "all municipalities, one year",
              "/data/stat_003_014.csv?level=municipality&year=2023",
              "code = 'stat_003_014' and level = 'municipality' and year = 2023"),
          new Case(
              "one cube, one year",
              "/data/cube_003_014.csv?year=2023&sex=F&sex=M&age_group=0-4&age_group=5-14"
                  + "&age_group=15-24&age_group=25-44&age_group=45-64&age_group=65-74&age_group=75%2B"
                  + "&increased_reimbursement=Y&increased_reimbursement=N",
              "code = 'cube_003_014' and area = '01000' and year = 2023 and sex in ('F', 'M')"
                  + " and age_group <> '_T' and increased_reimbursement <> '_T'"));

  private DataBench() {}

  public static void main(String... arguments) throws Exception {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0].replaceAll("\\D", "")) : 5;
    var data = Files.createTempDirectory("fiche-bench");
    try (var server = EmbeddedDatabase.open(data)) {
      var database = new PGSimpleDataSource();
      database.setUrl(server.jdbcUrl());
      run(server.jdbcUrl(), "demo", "--thin=200", "--data=" + data);
      run(server.jdbcUrl(), "compute", "--data=" + data);
      fill(server.jdbcUrl(), database);
      var serving =
          process(server.jdbcUrl(), "serve", "--port=" + PORT, "--data=" + data)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      try {
        Served.waitFor(serving, PORT, "/q/health/ready");
        var plain = List.of("/robots.txt");
        Load.run(PORT, plain, CONNECTIONS, Duration.ofSeconds(seconds));
        System.out.printf(
            "plain text%n           %s%n",
            Load.run(PORT, plain, CONNECTIONS, Duration.ofSeconds(seconds)));
        for (var each : CASES) {
          measure(each, database, Duration.ofSeconds(seconds));
        }
      } finally {
        serving.destroy();
        serving.waitFor();
      }
    }
  }

  private static void measure(Case each, PGSimpleDataSource database, Duration time)
      throws Exception {
    requireSame(each, database);
    Load.run(PORT, List.of(each.path()), CONNECTIONS, time);
    raw(each, database, time);
    var ours = Load.run(PORT, List.of(each.path()), CONNECTIONS, time);
    var limit = raw(each, database, time);
    System.out.printf("%s%n  /data    %s%n  raw SQL  %s%n", each.what(), ours, limit);
    System.out.printf("  p50 ratio %.2f (target 2)%n", ours.p50() / limit.p50());
  }

  /** A query that answers something else would be no measure. */
  private static void requireSame(Case each, PGSimpleDataSource database) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + each.path()));
    var body = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).body();
    long lines = body.lines().count() - 1;
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select count(*) from bench.figures where " + each.sql())) {
      rows.next();
      if (rows.getLong(1) != lines) {
        throw new IllegalStateException(
            each.what() + ": " + lines + " lines beside " + rows.getLong(1) + " rows");
      }
    }
  }

  private static Load.Seen raw(Case each, PGSimpleDataSource database, Duration time)
      throws Exception {
    long begin = System.nanoTime();
    try (var workers = Executors.newFixedThreadPool(CONNECTIONS)) {
      Callable<long[]> work = () -> query(each, database, begin + time.toNanos());
      var all = new ArrayList<long[]>();
      for (var done : workers.invokeAll(java.util.Collections.nCopies(CONNECTIONS, work))) {
        all.add(done.get());
      }
      var times = all.stream().flatMapToLong(Arrays::stream).toArray();
      return Load.Seen.of(times, 0, (System.nanoTime() - begin) / 1e9);
    }
  }

  private static long[] query(Case each, PGSimpleDataSource database, long end) throws Exception {
    var times = new ArrayList<Long>();
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement("select * from bench.figures where " + each.sql())) {
      while (System.nanoTime() < end) {
        long asked = System.nanoTime();
        try (var rows = statement.executeQuery()) {
          int columns = rows.getMetaData().getColumnCount();
          while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
              rows.getObject(column);
            }
          }
        }
        times.add(System.nanoTime() - asked);
      }
    }
    return times.stream().mapToLong(Long::longValue).toArray();
  }

  /** The figures of two indicators as somebody would keep them who only serves figures. */
  private static void fill(String url, PGSimpleDataSource database) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create schema bench");
      statement.execute(
          """
          create table bench.figures (code text, year int, level text, area text, area_label text, sex text,
            age_group text, increased_reimbursement text, numerator numeric, denominator numeric, value numeric,
            unit text, status text, break boolean, card_version text, release text)""");
      var process = process(url, "values", "--csv").start();
      try (var lines = process.inputReader()) {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var part = part(lines); !part.isEmpty(); part = part(lines)) {
          copy.copyIn("copy bench.figures from stdin csv", new StringReader(part));
        }
      }
      statement.execute("create index on bench.figures (code, area, year)");
      statement.execute("create index on bench.figures (code, level, year)");
      statement.execute("vacuum analyze bench.figures");
    }
  }

  private static String part(BufferedReader lines) throws IOException {
    var part = new StringBuilder();
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (CODES.contains(line.substring(0, Math.max(0, line.indexOf(','))))) {
        part.append(line).append('\n');
        if (part.length() > PART) {
          return part.toString();
        }
      }
    }
    return part.toString();
  }

  private static void run(String url, String... command) throws Exception {
    var process = process(url, command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed");
    }
  }

  private static ProcessBuilder process(String url, String... command) {
    var words = new ArrayList<>(List.of("./fiche"));
    words.addAll(List.of(command));
    var builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("QUARKUS_DATASOURCE_JDBC_URL", url);
    return builder;
  }
}

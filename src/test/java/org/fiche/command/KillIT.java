package org.fiche.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.fiche.catalogue.RealContent;
import org.fiche.command.database.EmbeddedDatabase;
import org.fiche.command.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing that is killed at a random moment, in a process of its own: the packaged program. */
class KillIT {

  private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
  private static final String CARD = "concepts/loyalty.yaml";
  private static final long PATIENCE = 600;

  @TempDir static Path folder;
  @TempDir static Path data;

  /** The first process leaves here what the others would have to read again. */
  @TempDir static Path kept;

  private static EmbeddedDatabase server;
  private static String url = "";

  /** Seeded, so that a failure can be looked at again. */
  private final Random random = new Random(5);

  @BeforeAll
  static void publishOnce() throws Exception {
    server = TestDatabase.open(Path.of("target", "test-postgres"));
    url = TestDatabase.emptyDatabase(server, "killed");
    for (var file : RealContent.folder().files()) {
      var target = folder.resolve(file.inside());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.text());
    }
    published();
    assertThat(versions()).hasSizeGreaterThan(70);
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Test
  void neverHalfAVersionAndNeverALostOne() throws Exception {
    killed(5);
  }

  @Tag("slow")
  @Test
  void neverHalfAVersionAndNeverALostOneInFiftyTries() throws Exception {
    killed(50);
  }

  /** A program that starts writes nothing yet, so the first half of its time is left out. */
  private void killed(int times) throws Exception {
    long begin = System.nanoTime();
    change("undisturbed");
    published();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    int begun = 0;
    for (int time = 0; time < times; time++) {
      var before = versions();
      change("kill " + time + " " + random.nextInt());
      var process = publish();
      process.waitFor(random.nextLong(whole / 2, whole), TimeUnit.MILLISECONDS);
      begun += process.isAlive() ? 1 : 0;
      process.destroyForcibly().waitFor();
      assertThat(versions().size() - before.size()).isBetween(0, 1);
      isWhole(before);
    }
    assertThat(begun).as("killed before they ended").isPositive();
    var before = versions();
    change("after all");
    published();
    assertThat(versions()).containsAllEntriesOf(before).hasSize(before.size() + 1);
    isWhole(before);
  }

  private static void published() throws IOException, InterruptedException {
    var process = publish();
    assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  private static void change(String words) throws IOException {
    var file = folder.resolve(CARD);
    var text =
        Files.readString(file)
            .replaceFirst("(?m)^modified: .*", "modified: " + LocalDate.now())
            .replaceFirst("fr: Fidélité[^,]*,", "fr: Fidélité " + words + ",");
    Files.writeString(file, text);
  }

  private static Process publish() throws IOException {
    var classes = kept.resolve("classes.jsa");
    var builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + classes,
            "-Xlog:cds=off",
            "-jar",
            JAR.toString(),
            "publish",
            folder.toString(),
            "--data",
            data.toString());
    builder.environment().put("QUARKUS_DATASOURCE_JDBC_URL", url);
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("target", "kill.log").toFile()))
        .start();
  }

  /** All that stands belongs to the current publication or an older one, and no file is missing. */
  private static void isWhole(Map<String, String> before) throws SQLException {
    assertThat(versions()).containsAllEntriesOf(before);
    for (var halves :
        List.of(
            "select count(*) from catalogue.publication p, catalogue.current_publication c"
                + " where p.number > c.number",
            "select count(*) from catalogue.card_version v, catalogue.current_publication c"
                + " where v.publication > c.number",
            "select count(*) from catalogue.content_file f, catalogue.current_publication c"
                + " where f.since > c.number or f.until >= c.number")) {
      assertThat(ask(halves).keySet()).as(halves).containsExactly("0");
    }
    var files = RealContent.folder().files().size();
    assertThat(ask("select count(*) from catalogue.content_file where until is null").keySet())
        .containsExactly(String.valueOf(files));
  }

  /** Digest by version. */
  private static Map<String, String> versions() throws SQLException {
    return ask(
        "select code_key || '/' || dated || '-' || ordinal, digest from catalogue.card_version");
  }

  private static Map<String, String> ask(String sql) throws SQLException {
    var answer = new LinkedHashMap<String, String>();
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        boolean pair = rows.getMetaData().getColumnCount() > 1;
        answer.put(rows.getString(1), pair ? rows.getString(2) : "");
      }
    }
    return answer;
  }
}

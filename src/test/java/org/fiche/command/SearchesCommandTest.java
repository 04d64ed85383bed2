package org.fiche.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.fiche.search.learning.MissedQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What editors read of queries that found nothing. */
@QuarkusTest
class SearchesCommandTest {

  @Inject MissedQueries kept;
  @Inject DataSource database;
  @Inject Clock clock;

  @BeforeEach
  void someFoundNothing() throws SQLException {
    sql("delete from search.missed");
    missed(0, "nl", "xylofoonles", 3);
    missed(2, "nl", "xylofoonles", 4);
    missed(40, "nl", "xylofoonles", 5);
    missed(1, "fr", "cours de \"xylophone\", soir", 2);
  }

  private void missed(int daysAgo, String language, String words, int times) throws SQLException {
    sql(
        "insert into search.missed values ('%s', '%s', '%s', %d)"
            .formatted(LocalDate.now(clock).minusDays(daysAgo), language, words, times));
  }

  private void sql(String statement) throws SQLException {
    try (var connection = database.getConnection();
        var run = connection.createStatement()) {
      run.execute(statement);
    }
  }

  private String said(String... asked) {
    var out = new ByteArrayOutputStream();
    var before = System.out;
    System.setOut(new PrintStream(out, true, UTF_8));
    try {
      assertThat(new SearchesCommand.Run(kept, clock).run(asked)).isZero();
    } finally {
      System.setOut(before);
    }
    return out.toString(UTF_8);
  }

  @Test
  void mostFrequentQueryComesFirstWithItsDaysTogether() {
    var lines = said("30", "", "false").lines().toList();
    assertThat(lines.get(0)).startsWith("Queries that found nothing, ");
    assertThat(lines.get(1)).contains("times", "days", "last", "lang", "words");
    assertThat(lines.get(2)).matches(" +7 +2  " + LocalDate.now(clock) + "  nl    xylofoonles");
    assertThat(lines.get(3)).endsWith("fr    cours de \"xylophone\", soir");
    assertThat(lines).hasSize(4);
  }

  @Test
  void daysAndLanguageNarrowTheList() {
    assertThat(said("60", "nl", "false")).containsPattern(" 12 +3 ").doesNotContain("soir");
    assertThat(said("1", "fr", "false")).contains("no query").doesNotContain("xylo");
  }

  @Test
  void tableForProgramsHasALineForEachDay() {
    assertThat(said("30", "", "true").lines())
        .hasSize(4)
        .startsWith("day,language,words,times")
        .contains(
            LocalDate.now(clock) + ",nl,xylofoonles,3",
            LocalDate.now(clock).minusDays(1) + ",fr,\"cours de \"\"xylophone\"\", soir\",2");
  }

  @Test
  void wrongOptionsAreRefusedInPlainWords() {
    assertThat(refused("searches", "--lang=it")).contains("--lang");
    assertThat(refused("searches", "--days=0"))
        .isEqualToIgnoringNewLines("--days counts from 1, which is today");
  }

  private static String refused(String... arguments) {
    var err = new StringWriter();
    var line = Fiche.commandLine();
    line.setErr(new PrintWriter(err));
    assertThat(line.execute(arguments)).isNotZero();
    return err.toString();
  }
}

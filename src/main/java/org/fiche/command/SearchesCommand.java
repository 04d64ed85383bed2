package org.fiche.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.quarkus.runtime.QuarkusApplication;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fiche.card.text.Language;
import org.fiche.command.terminal.CommandFailure;
import org.fiche.command.terminal.DataFolder;
import org.fiche.search.learning.Missed;
import org.fiche.search.learning.MissedQueries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists queries that found nothing. */
@Command(
    name = "searches",
    description = {
      "List the queries that found nothing: what readers look for and the catalogue",
      "does not say, or calls otherwise. Only words and days are kept, nothing of who asked."
    },
    mixinStandardHelpOptions = true)
final class SearchesCommand implements Callable<Integer> {

  @Option(
      names = "--days",
      description = "Days back from today (default: ${DEFAULT-VALUE})",
      defaultValue = "30")
  private int days = 30;

  @Option(names = "--lang", description = "Only those on pages in this language: fr, nl, de, en")
  private @Nullable Language language;

  @Option(names = "--csv", description = "As CSV, a line for each day: day,language,words,times")
  private boolean csv;

  @Mixin private DataFolder data = new DataFolder();

  @Override
  public Integer call() {
    if (days < 1) {
      throw new CommandFailure("--days counts from 1, which is today");
    }
    var code = language == null ? "" : language.code();
    return Awake.writing(data.path())
        .run(Run.class, Integer.toString(days), code, Boolean.toString(csv));
  }

  /** The part that needs the database. */
  public static final class Run implements QuarkusApplication {

    private final MissedQueries kept;
    private final Clock clock;

    Run(MissedQueries kept, Clock clock) {
      this.kept = kept;
      this.clock = clock;
    }

    @Override
    public int run(String... asked) {
      var today = LocalDate.now(clock);
      var first = today.minusDays(Integer.parseInt(asked[0]) - 1L);
      try {
        var missed = kept.since(first, Language.of(asked[1]));
        System.out.print(
            Boolean.parseBoolean(asked[2]) ? csv(missed) : table(missed, first, today));
        return 0;
      } catch (MissedQueries.Unreachable unreachable) {
        System.err.println("The database does not answer: " + unreachable.getMessage());
        return 1;
      }
    }

    private static String csv(List<Missed> missed) {
      var out = new StringWriter();
      var lines = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(out);
      lines.writeRecord("day", "language", "words", "times");
      for (var each : missed) {
        lines.writeRecord(
            each.day().toString(),
            each.language().code(),
            each.words(),
            Integer.toString(each.times()));
      }
      return out.toString();
    }

    /** All days of one query together. */
    private record Asked(Language language, String words) {}

    private static String table(List<Missed> missed, LocalDate first, LocalDate today) {
      if (missed.isEmpty()) {
        return "From %s to %s no query that was counted went without a result%n"
            .formatted(first, today);
      }
      var heading = "Queries that found nothing, %s to %s%n".formatted(first, today);
      var lines =
          missed.stream()
              .collect(Collectors.groupingBy(each -> new Asked(each.language(), each.words())))
              .entrySet()
              .stream()
              .sorted(
                  Comparator.comparing((Map.Entry<Asked, List<Missed>> each) -> -sum(each))
                      .thenComparing(each -> each.getKey().words()))
              .map(Run::line)
              .collect(Collectors.joining());
      return heading
          + "%6s %5s  %-10s  %s  %s%n".formatted("times", "days", "last", "lang", "words")
          + lines;
    }

    private static int sum(Map.Entry<Asked, List<Missed>> asked) {
      return asked.getValue().stream().mapToInt(Missed::times).sum();
    }

    private static String line(Map.Entry<Asked, List<Missed>> asked) {
      // The newest day comes first.
      var last = asked.getValue().getFirst().day();
      return "%6d %5d  %-10s  %-4s  %s%n"
          .formatted(
              sum(asked),
              asked.getValue().size(),
              last,
              asked.getKey().language().code(),
              asked.getKey().words());
    }
  }
}

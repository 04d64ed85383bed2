package org.fiche.search.relevance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fiche.card.text.Language;
import org.fiche.search.relevance.Score.Outcome;

/** The figures of all judged queries. */
record Report(List<Outcome> outcomes) {

  static Report of(BiFunction<String, Language, List<String>> search) {
    return new Report(
        Judged.all().stream()
            .map(each -> new Outcome(each, search.apply(each.query(), each.reader())))
            .toList());
  }

  /** Scores by the name of their line, in the order of the report. */
  Map<String, Score> scores() {
    var scores = new LinkedHashMap<String, Score>();
    add(scores, "tuned", each -> !each.asked().heldBack());
    add(scores, "held back", each -> each.asked().heldBack());
    return scores;
  }

  /** The score of a line. */
  Score score(String name) {
    return Objects.requireNonNull(scores().get(name), name);
  }

  private void add(Map<String, Score> scores, String part, Predicate<Outcome> of) {
    var some = outcomes.stream().filter(of).toList();
    by(some, each -> each.asked().reader().code())
        .forEach((name, score) -> scores.put(part + ", " + name, score));
    by(some, each -> each.asked().kind())
        .forEach((name, score) -> scores.put(part + ", " + name, score));
    scores.put(part + ", all", Score.of(some));
  }

  private static Map<String, Score> by(List<Outcome> some, Function<Outcome, String> key) {
    var scores = new TreeMap<String, Score>();
    some.stream()
        .collect(Collectors.groupingBy(key))
        .forEach((name, group) -> scores.put(name, Score.of(group)));
    return scores;
  }

  String markdown() {
    var lines = new ArrayList<String>();
    lines.add("| queries | number | nDCG@10 | MRR | recall@20 | false hits |");
    lines.add("| --- | ---: | ---: | ---: | ---: | ---: |");
    scores()
        .forEach(
            (name, score) ->
                lines.add("| " + name + " | " + String.join(" | ", score.cells()) + " |"));
    return String.join("\n", lines);
  }

  /** What the search is without one of its parts, one line each. */
  static String ablation(Report whole, Map<String, Report> without) {
    var lines = new ArrayList<String>();
    lines.add("| search | nDCG@10 tuned | nDCG@10 held back | recall@20, all | false hits, all |");
    lines.add("| --- | ---: | ---: | ---: | ---: |");
    lines.add(line("whole", whole));
    without.forEach((what, report) -> lines.add(line("without " + what, report)));
    return String.join("\n", lines);
  }

  private static String line(String name, Report report) {
    var all = Score.of(report.outcomes());
    return "| %s | %s | %s | %s | %s |"
        .formatted(
            name,
            Score.cell(report.score("tuned, all").ndcg()),
            Score.cell(report.score("held back, all").ndcg()),
            Score.cell(all.recall()),
            Score.cell(all.falseHits()));
  }

  /** The scores as a file. */
  String figures() {
    return scores().entrySet().stream()
        .map(entry -> entry.getKey() + " | " + String.join(" | ", entry.getValue().cells()))
        .collect(
            Collectors.joining(
                "\n", "# queries | number | nDCG@10 | MRR | recall@20 | false hits\n", "\n"));
  }

  static Map<String, Score> read(Path figures) {
    var scores = new LinkedHashMap<String, Score>();
    Judged.rows(figures.getFileName().toString())
        .forEach(row -> scores.put(row[0], Score.read(row)));
    return scores;
  }

  /** Queries of the tuned part that could be answered better. */
  String worst() {
    return outcomes.stream()
        .filter(each -> !each.asked().heldBack())
        .filter(each -> each.asked().expectsNothing() ? !each.found().isEmpty() : each.ndcg() < 0.9)
        .map(
            each ->
                "%s %s | %s | %.2f | %s | wanted %s"
                    .formatted(
                        each.asked().reader(),
                        each.asked().kind(),
                        each.asked().query(),
                        each.asked().expectsNothing() ? 0 : each.ndcg(),
                        each.found().stream().limit(8).toList(),
                        each.asked().grades()))
        .collect(Collectors.joining("\n"));
  }
}

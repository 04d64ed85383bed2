package org.fiche.search.relevance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How well queries were answered, each figure a mean from 0 to 1.
 *
 * @param ndcg gain of the first ten by grade, beside that of the best order
 * @param mrr one over the place of the first card of the highest grade
 * @param recall share of the judged cards that are among the first twenty
 * @param falseHits share of queries about something else that found cards all the same
 */
record Score(int queries, double ndcg, double mrr, double recall, double falseHits) {

  private static final int DEPTH = 10;
  private static final int RECALLED = 20;

  /** A query and what was found, the best first. */
  record Outcome(Judged asked, List<String> found) {

    double ndcg() {
      var best =
          asked.grades().values().stream().sorted(Comparator.reverseOrder()).limit(DEPTH).toList();
      var got = found.stream().limit(DEPTH).map(code -> grade(code)).toList();
      return gain(got) / gain(best);
    }

    double reciprocalRank() {
      int highest = asked.grades().values().stream().max(Comparator.naturalOrder()).orElse(0);
      return IntStream.range(0, found.size())
          .filter(at -> grade(found.get(at)) == highest)
          .mapToDouble(at -> 1.0 / (at + 1))
          .findFirst()
          .orElse(0);
    }

    double recall() {
      long there = found.stream().limit(RECALLED).filter(code -> grade(code) > 0).count();
      return (double) there / asked.grades().size();
    }

    private int grade(String code) {
      return asked.grades().getOrDefault(code, 0);
    }

    private static double gain(List<Integer> grades) {
      return IntStream.range(0, grades.size())
          .mapToDouble(at -> (Math.pow(2, grades.get(at)) - 1) / (Math.log(at + 2) / Math.log(2)))
          .sum();
    }
  }

  static Score of(Collection<Outcome> outcomes) {
    var answered = outcomes.stream().filter(each -> !each.asked().expectsNothing()).toList();
    var unanswerable = outcomes.stream().filter(each -> each.asked().expectsNothing()).toList();
    return new Score(
        outcomes.size(),
        answered.stream().mapToDouble(Outcome::ndcg).average().orElse(Double.NaN),
        answered.stream().mapToDouble(Outcome::reciprocalRank).average().orElse(Double.NaN),
        answered.stream().mapToDouble(Outcome::recall).average().orElse(Double.NaN),
        unanswerable.stream()
            .mapToDouble(each -> each.found().isEmpty() ? 0 : 1)
            .average()
            .orElse(Double.NaN));
  }

  static Score read(String[] row) {
    return new Score(
        Integer.parseInt(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5]));
  }

  private static double number(String cell) {
    return cell.equals("–") ? Double.NaN : Double.parseDouble(cell);
  }

  /** What is worse than it was by more than a little. */
  List<String> fellBelow(Score before, double little) {
    var fallen = new ArrayList<String>();
    if (ndcg < before.ndcg - little) {
      fallen.add("nDCG@10");
    }
    if (mrr < before.mrr - little) {
      fallen.add("MRR");
    }
    if (recall < before.recall - little) {
      fallen.add("recall@20");
    }
    if (falseHits > before.falseHits + little) {
      fallen.add("false hits");
    }
    return fallen;
  }

  List<String> cells() {
    return List.of(Integer.toString(queries), cell(ndcg), cell(mrr), cell(recall), cell(falseHits));
  }

  static String cell(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
  }
}

package org.fiche.search.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.fiche.search.engine.Clause;

/**
 * Scores documents that are known to match, by one clause after the other. A query of Lucene scores
 * by all clauses one document after the other, and keeps hundreds of them in order on the way: for
 * some thousand documents that takes many times as long. The scores are the same.
 *
 * @param matching the documents of the whole index that meet a clause
 */
record Weigher(IndexSearcher searcher, LuceneQueries queries, Function<Clause, Bits> matching) {

  /** A processor that gets fewer has more work to begin than to do. */
  private static final int ENOUGH = 1_000;

  /**
   * Some documents with what all clauses together give them; 0 if they meet none.
   *
   * @param best how many of the best must have their whole score; others may have less, if they
   *     cannot be among these
   * @throws UncheckedIOException if the index cannot be read
   */
  Weighed by(List<Clause> rank, Bits among, int best) {
    var chosen = Chosen.of(among);
    var scores = new float[chosen.size()];
    int parts = Math.clamp(chosen.size() / ENOUGH, 1, Runtime.getRuntime().availableProcessors());
    IntStream.range(0, parts)
        .parallel()
        .forEach(
            part -> {
              int from = chosen.size() / parts * part;
              int to = part + 1 == parts ? chosen.size() : from + chosen.size() / parts;
              var sums = sums(rank, chosen.between(from, to), best);
              for (int at = 0; at < sums.length; at++) {
                scores[from + at] = (float) sums[at];
              }
            });
    return new Weighed(chosen, scores);
  }

  private double[] sums(List<Clause> rank, Chosen chosen, int best) {
    var sums = new double[chosen.size()];
    try {
      var all = IntStream.range(0, chosen.size()).toArray();
      add(rank.stream().filter(each -> !isPhrase(each)).toList(), chosen, all, sums);
      var phrases = rank.stream().filter(Weigher::isPhrase).toList();
      if (!phrases.isEmpty()) {
        var left = chosen.size() <= best ? all : contenders(phrases, chosen, best, sums);
        add(phrases, chosen.at(left), left, sums);
      }
      return sums;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Reading where words stand takes longest, and seldom changes who is first. */
  private static boolean isPhrase(Clause clause) {
    return clause instanceof Clause.Phrase;
  }

  /** Those that clauses can bring among the best. */
  private int[] contenders(List<Clause> clauses, Chosen chosen, int best, double[] sums)
      throws IOException {
    var scoring = new Scoring(searcher, queries, matching, chosen);
    double most = 0;
    for (var clause : clauses) {
      most += scoring.most(clause);
    }
    var sorted = sums.clone();
    Arrays.sort(sorted);
    double least = sorted[sorted.length - best] - most;
    return IntStream.range(0, sums.length).filter(at -> sums[at] >= least).toArray();
  }

  private void add(List<Clause> clauses, Chosen chosen, int[] places, double[] sums)
      throws IOException {
    var scoring = new Scoring(searcher, queries, matching, chosen);
    var part = new float[chosen.size()];
    for (var clause : clauses) {
      if (scoring.weigh(clause, true, part)) {
        for (int at = 0; at < part.length; at++) {
          sums[places[at]] += Math.max(0, part[at]);
        }
      }
    }
  }
}

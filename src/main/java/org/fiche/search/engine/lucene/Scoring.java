package org.fiche.search.engine.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.fiche.search.engine.Clause;

/** Scores of some documents, one clause after the other. For one thread. */
final class Scoring {

  /** No score is below zero. */
  static final float NONE = -1;

  /**
   * From as many on, sets that other queries need too are faster than looking for each document.
   */
  private static final int MANY = 1_000;

  private final IndexSearcher searcher;
  private final LuceneQueries queries;
  private final Function<Clause, Bits> matching;
  private final List<LeafReaderContext> leaves;
  private final Chosen chosen;
  private final int[] documents;

  /**
   * @param matching the documents of the whole index that meet a clause
   */
  Scoring(
      IndexSearcher searcher,
      LuceneQueries queries,
      Function<Clause, Bits> matching,
      Chosen chosen) {
    this.searcher = searcher;
    this.queries = queries;
    this.matching = matching;
    this.leaves = searcher.getIndexReader().leaves();
    this.chosen = chosen;
    this.documents = chosen.documents();
  }

  /**
   * Scores by one clause.
   *
   * @param scored whether it counts how well documents meet it, or only that they do
   * @param into the score of each document, or {@link #NONE}
   * @return whether any meets it; otherwise nothing is to be read from what was filled
   */
  boolean weigh(Clause clause, boolean scored, float[] into) throws IOException {
    return switch (clause) {
      case Clause.Best best -> best(best.of(), scored, into);
      case Clause.Some some -> sum(some.of(), some.least(), scored, into);
      case Clause.All all -> all(all, scored, into);
      case Clause.Constant constant ->
          into.length < MANY ? each(constant, into) : known(constant, into);
      case Clause.Everything everything -> {
        Arrays.fill(into, 1);
        yield into.length > 0;
      }
      case Clause.Term term -> simple(term, scored, into);
      case Clause.Phrase phrase -> simple(phrase, scored, into);
      case Clause.Is is -> simple(is, scored, into);
      case Clause.Prefix prefix -> simple(prefix, scored, into);
    };
  }

  private boolean each(Clause.Constant constant, float[] into) throws IOException {
    boolean any = weigh(constant.of(), false, into);
    for (int at = 0; any && at < into.length; at++) {
      into[at] = into[at] < 0 ? NONE : constant.boost();
    }
    return any;
  }

  private boolean known(Clause.Constant constant, float[] into) {
    var meeting = matching.apply(constant);
    boolean any = false;
    for (var leaf : leaves) {
      var bits = meeting.segments().get(leaf.ord);
      for (int at = chosen.start(leaf.ord); at < chosen.end(leaf.ord); at++) {
        boolean meets = bits.get(documents[at]);
        into[at] = meets ? constant.boost() : NONE;
        any |= meets;
      }
    }
    return any;
  }

  private boolean best(List<Clause> clauses, boolean scored, float[] into) throws IOException {
    boolean any = false;
    var others = new double[into.length];
    var part = new float[into.length];
    Arrays.fill(into, NONE);
    for (var clause : clauses) {
      if (weigh(clause, scored, part)) {
        any = true;
        for (int at = 0; at < part.length; at++) {
          if (part[at] >= 0) {
            others[at] += Math.max(0, Math.min(part[at], into[at]));
            into[at] = Math.max(part[at], into[at]);
          }
        }
      }
    }
    for (int at = 0; any && at < into.length; at++) {
      into[at] = (float) (into[at] + others[at] * Clause.OTHERS);
    }
    return any;
  }

  private boolean all(Clause.All all, boolean scored, float[] into) throws IOException {
    if (all.must().isEmpty()) {
      return sum(all.may(), 1, scored, into);
    }
    if (!sum(all.must(), all.must().size(), scored, into)) {
      return false;
    }
    var part = new float[into.length];
    if (sum(all.may(), 1, scored, part)) {
      for (int at = 0; at < into.length; at++) {
        into[at] = into[at] < 0 || part[at] < 0 ? into[at] : into[at] + part[at];
      }
    }
    return true;
  }

  private boolean sum(List<Clause> clauses, int least, boolean scored, float[] into)
      throws IOException {
    var sums = new double[into.length];
    var met = new int[into.length];
    for (var clause : clauses) {
      if (weigh(clause, scored, into)) {
        for (int at = 0; at < into.length; at++) {
          sums[at] += Math.max(0, into[at]);
          met[at] += into[at] < 0 ? 0 : 1;
        }
      }
    }
    boolean any = false;
    for (int at = 0; at < into.length; at++) {
      boolean meets = met[at] >= least;
      into[at] = meets ? (float) sums[at] : NONE;
      any |= meets;
    }
    return any;
  }

  /** No document gets more from a clause that has no others inside. */
  float most(Clause clause) throws IOException {
    var weight = weight(clause, true);
    float most = 0;
    for (var leaf : leaves) {
      var found = weight.scorer(leaf);
      most = found == null ? most : Math.max(most, found.getMaxScore(NO_MORE_DOCS));
    }
    return most;
  }

  private Weight weight(Clause clause, boolean scored) throws IOException {
    var mode = scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    return searcher.createWeight(searcher.rewrite(queries.of(clause)), mode, 1);
  }

  private boolean simple(Clause clause, boolean scored, float[] into) throws IOException {
    var weight = weight(clause, scored);
    boolean any = false;
    for (var leaf : leaves) {
      if (chosen.start(leaf.ord) < chosen.end(leaf.ord)) {
        var found = Stream.ofNullable(weight.scorer(leaf)).findFirst();
        if (found.isPresent()) {
          if (!any) {
            Arrays.fill(into, NONE);
          }
          any |= read(found.get(), leaf, scored, into);
        }
      }
    }
    return any;
  }

  /** Goes through documents and what is found side by side; whichever is behind leaps. */
  private boolean read(Scorer found, LeafReaderContext leaf, boolean scored, float[] into)
      throws IOException {
    var checked = found.twoPhaseIterator();
    var each = checked == null ? found.iterator() : checked.approximation();
    int end = chosen.end(leaf.ord);
    boolean any = false;
    for (int at = chosen.start(leaf.ord); at < end; at++) {
      int document = documents[at];
      int next = each.docID() < document ? each.advance(document) : each.docID();
      if (next == NO_MORE_DOCS) {
        return any;
      }
      if (next > document) {
        int place = Arrays.binarySearch(documents, at + 1, end, next);
        at = (place < 0 ? -place - 1 : place) - 1;
      } else if (checked == null || checked.matches()) {
        into[at] = scored ? found.score() : 0;
        any = true;
      }
    }
    return any;
  }
}

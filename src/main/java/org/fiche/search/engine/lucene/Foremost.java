package org.fiche.search.engine.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.fiche.search.engine.Clause;

/**
 * The documents that may stand first, when too many match to weigh every word of each. Reasons
 * whose score is always the same, like being called what is looked for, are added up with bit sets;
 * those with the highest sums are left to be ranked by all reasons.
 *
 * @param matching the documents that meet a clause
 * @param most how many are left
 */
record Foremost(Function<Clause, Bits> matching, int most) {

  /** At most {@link #most} of some documents; of equal sums those that come first in the index. */
  Bits of(Bits among, List<Clause> rank) {
    var sums = sums(among, rank);
    var sorted = sorted(among, sums);
    if (sorted.length <= most) {
      return among;
    }
    float least = sorted[sorted.length - most];
    long room =
        IntStream.range(sorted.length - most, sorted.length)
            .filter(at -> sorted[at] == least)
            .count();
    var left = new ArrayList<FixedBitSet>();
    for (int at = 0; at < sums.size(); at++) {
      var documents = among.segments().get(at);
      var kept = new FixedBitSet(documents.length());
      for (int each = first(documents); isOne(each); each = next(documents, each)) {
        float sum = sums.get(at)[each];
        if (sum > least || (sum == least && room-- > 0)) {
          kept.set(each);
        }
      }
      left.add(kept);
    }
    return new Bits(Collections.unmodifiableList(left));
  }

  private List<float[]> sums(Bits among, List<Clause> rank) {
    var sums = among.segments().stream().map(each -> new float[each.length()]).toList();
    for (var clause : rank) {
      float score = constant(clause);
      if (score > 0) {
        var meeting = matching.apply(clause);
        for (int at = 0; at < sums.size(); at++) {
          var both = meeting.segments().get(at).clone();
          both.and(among.segments().get(at));
          for (int each = first(both); isOne(each); each = next(both, each)) {
            sums.get(at)[each] += score;
          }
        }
      }
    }
    return sums;
  }

  /** What every document that meets a clause gets for sure; 0 if it depends on its words. */
  private static float constant(Clause clause) {
    return switch (clause) {
      case Clause.Is is -> is.boost();
      case Clause.Prefix prefix -> prefix.boost();
      case Clause.Constant constant -> constant.boost();
      case Clause.All all -> (float) all.must().stream().mapToDouble(Foremost::constant).sum();
      case Clause.Term term -> 0;
      case Clause.Phrase phrase -> 0;
      case Clause.Best best -> 0;
      case Clause.Some some -> 0;
      case Clause.Everything everything -> 0;
    };
  }

  /** The sums of some documents, the lowest first. */
  private static float[] sorted(Bits among, List<float[]> sums) {
    var sorted = new float[(int) among.count()];
    int filled = 0;
    for (int at = 0; at < sums.size(); at++) {
      var documents = among.segments().get(at);
      for (int each = first(documents); isOne(each); each = next(documents, each)) {
        sorted[filled++] = sums.get(at)[each];
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }

  private static int first(FixedBitSet documents) {
    return documents.length() == 0 ? DocIdSetIterator.NO_MORE_DOCS : documents.nextSetBit(0);
  }

  private static int next(FixedBitSet documents, int after) {
    return after + 1 < documents.length()
        ? documents.nextSetBit(after + 1)
        : DocIdSetIterator.NO_MORE_DOCS;
  }

  private static boolean isOne(int document) {
    return document != DocIdSetIterator.NO_MORE_DOCS;
  }
}

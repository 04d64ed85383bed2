package org.fiche.search.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

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
    float least = least(among, sums);
    var left = new ArrayList<FixedBitSet>();
    long room = most - above(among, sums, least);
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

  /** The sum that as many documents reach as are left. */
  private float least(Bits among, List<float[]> sums) {
    var counts = new TreeMap<Float, Integer>(Collections.reverseOrder());
    for (int at = 0; at < sums.size(); at++) {
      var documents = among.segments().get(at);
      for (int each = first(documents); isOne(each); each = next(documents, each)) {
        counts.merge(sums.get(at)[each], 1, Integer::sum);
      }
    }
    int reached = 0;
    for (var count : counts.entrySet()) {
      reached += count.getValue();
      if (reached >= most) {
        return count.getKey();
      }
    }
    return 0;
  }

  private static long above(Bits among, List<float[]> sums, float least) {
    long above = 0;
    for (int at = 0; at < sums.size(); at++) {
      var documents = among.segments().get(at);
      for (int each = first(documents); isOne(each); each = next(documents, each)) {
        above += sums.get(at)[each] > least ? 1 : 0;
      }
    }
    return above;
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

package org.fiche.search.engine.lucene;

import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * A set of documents of one reader: a bit for each, by segment. Never changed once it is shared.
 */
record Bits(List<FixedBitSet> segments) {

  static Bits none(List<LeafReaderContext> leaves) {
    return new Bits(leaves.stream().map(leaf -> new FixedBitSet(leaf.reader().maxDoc())).toList());
  }

  Bits copy() {
    return new Bits(segments.stream().map(FixedBitSet::clone).toList());
  }

  void add(Bits other) {
    for (int at = 0; at < segments.size(); at++) {
      segments.get(at).or(other.segments.get(at));
    }
  }

  void keep(Bits other) {
    for (int at = 0; at < segments.size(); at++) {
      segments.get(at).and(other.segments.get(at));
    }
  }

  long count() {
    return segments.stream().mapToLong(FixedBitSet::cardinality).sum();
  }

  long countWith(Bits other) {
    long count = 0;
    for (int at = 0; at < segments.size(); at++) {
      count += FixedBitSet.intersectionCount(segments.get(at), other.segments.get(at));
    }
    return count;
  }

  long bytes() {
    return segments.stream().mapToLong(FixedBitSet::ramBytesUsed).sum();
  }

  /** A query that these documents match, and no others. */
  Query query() {
    return new Inside(this);
  }

  private static final class Inside extends Query {

    private final Bits bits;

    Inside(Bits bits) {
      this.bits = bits;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
      return new ConstantScoreWeight(this, boost) {
        @Override
        public @Nullable Scorer scorer(LeafReaderContext leaf) {
          var set = bits.segments.get(leaf.ord);
          int size = set.cardinality();
          return size == 0
              ? null
              : new ConstantScoreScorer(this, score(), mode, new BitSetIterator(set, size));
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
          return false;
        }
      };
    }

    @Override
    public String toString(String field) {
      return "inside " + bits.count();
    }

    @Override
    public void visit(QueryVisitor visitor) {
      visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Inside inside && inside.bits == bits;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(bits);
    }
  }
}

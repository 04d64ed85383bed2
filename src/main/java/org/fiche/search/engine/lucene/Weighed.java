package org.fiche.search.engine.lucene;

import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** A query whose documents and scores are known before; for the collectors of Lucene. */
final class Weighed extends Query {

  private final Chosen chosen;
  private final float[] scores;

  /**
   * @param scores of the same documents
   */
  Weighed(Chosen chosen, float[] scores) {
    this.chosen = chosen;
    this.scores = scores;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable Scorer scorer(LeafReaderContext leaf) {
        int start = chosen.start(leaf.ord);
        int end = chosen.end(leaf.ord);
        return start == end ? null : new Read(this, start, end);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public String toString(String field) {
    return "weighed " + scores.length;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  private final class Read extends Scorer {

    private final int start;
    private final int end;
    private int at;

    Read(Weight weight, int start, int end) {
      super(weight);
      this.start = start;
      this.end = end;
      this.at = start - 1;
    }

    @Override
    public DocIdSetIterator iterator() {
      return new DocIdSetIterator() {
        @Override
        public int docID() {
          return Read.this.docID();
        }

        @Override
        public int nextDoc() {
          at++;
          return docID();
        }

        @Override
        public int advance(int target) {
          int place = Arrays.binarySearch(chosen.documents(), Math.max(at, start), end, target);
          at = place < 0 ? -place - 1 : place;
          return docID();
        }

        @Override
        public long cost() {
          return end - start;
        }
      };
    }

    @Override
    public int docID() {
      return at < start ? -1 : at < end ? chosen.documents()[at] : DocIdSetIterator.NO_MORE_DOCS;
    }

    @Override
    public float score() {
      return scores[at];
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.POSITIVE_INFINITY;
    }
  }
}

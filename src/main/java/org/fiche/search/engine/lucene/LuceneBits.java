package org.fiche.search.engine.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.fiche.search.engine.Engine;

/** Reads sets of documents from an index of Lucene. */
final class LuceneBits {

  private LuceneBits() {}

  /** The documents that match a query; nothing is scored. */
  static Bits matching(IndexSearcher searcher, Query query) throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    var bits = Bits.none(leaves);
    var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (var leaf : leaves) {
      var scorer = weight.scorer(leaf);
      if (scorer != null) {
        bits.segments().get(leaf.ord).or(scorer.iterator());
      }
    }
    return bits;
  }

  /** The documents of each value of a field, by value. */
  static Map<String, Bits> ofValues(IndexReader reader, String field) throws IOException {
    var values = new LinkedHashMap<String, Bits>();
    for (var leaf : reader.leaves()) {
      var terms = leaf.reader().terms(field);
      if (terms != null) {
        var each = terms.iterator();
        for (var term = each.next(); term != null; term = each.next()) {
          var bits =
              values.computeIfAbsent(term.utf8ToString(), unused -> Bits.none(reader.leaves()));
          mark(bits, leaf, each);
        }
      }
    }
    return values;
  }

  /**
   * Reads all of an index.
   *
   * @throws Engine.Damaged if it is not what was written
   */
  static void check(IndexReader reader) {
    try {
      for (var leaf : reader.leaves()) {
        if (FilterLeafReader.unwrap(leaf.reader()) instanceof CodecReader files) {
          files.checkIntegrity();
        }
      }
    } catch (IOException | InternalError damaged) {
      throw new Engine.Damaged("The index is not what was written", damaged);
    }
  }

  private static void mark(Bits bits, LeafReaderContext leaf, TermsEnum term) throws IOException {
    var documents = term.postings(null, PostingsEnum.NONE);
    var segment = bits.segments().get(leaf.ord);
    for (int each = documents.nextDoc();
        each != DocIdSetIterator.NO_MORE_DOCS;
        each = documents.nextDoc()) {
      segment.set(each);
    }
  }
}

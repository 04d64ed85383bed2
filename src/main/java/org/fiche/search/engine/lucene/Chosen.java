package org.fiche.search.engine.lucene;

import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;

/**
 * Some documents of a reader in the order of its index, counted in their segment.
 *
 * @param starts where the documents of each segment begin, and where the last end
 */
record Chosen(int[] documents, int[] starts) {

  static Chosen of(Bits bits) {
    var documents = new int[(int) bits.count()];
    var starts = new int[bits.segments().size() + 1];
    int filled = 0;
    for (int segment = 0; segment + 1 < starts.length; segment++) {
      var each = new BitSetIterator(bits.segments().get(segment), 0);
      while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        documents[filled++] = each.docID();
      }
      starts[segment + 1] = filled;
    }
    return new Chosen(documents, starts);
  }

  int size() {
    return documents.length;
  }

  int start(int segment) {
    return starts[segment];
  }

  int end(int segment) {
    return starts[segment + 1];
  }

  /** Those from a place to another. */
  Chosen between(int from, int to) {
    var within = Arrays.stream(starts).map(at -> Math.clamp(at, from, to) - from).toArray();
    return new Chosen(Arrays.copyOfRange(documents, from, to), within);
  }

  /**
   * Those at some places.
   *
   * @param places in their order
   */
  Chosen at(int[] places) {
    var within =
        Arrays.stream(starts)
            .map(start -> Arrays.binarySearch(places, start))
            .map(place -> place < 0 ? -place - 1 : place)
            .toArray();
    return new Chosen(Arrays.stream(places).map(place -> documents[place]).toArray(), within);
  }
}

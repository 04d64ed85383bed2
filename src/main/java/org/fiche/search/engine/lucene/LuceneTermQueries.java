package org.fiche.search.engine.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Where the terms of an index that never changes stand in its files. One search asks for the same
 * term to match, to rank and to prefer names; to find it takes longer than to read what it holds.
 */
final class LuceneTermQueries {

  private static final int MOST = 20_000;

  private final IndexSearcher searcher;

  /** Tidied by whoever writes: to wake another thread for it takes longer. */
  private final Cache<Term, TermStates> places =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST).build();

  LuceneTermQueries(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * The query of a term that need not be looked for again.
   *
   * @throws UncheckedIOException if the index cannot be read
   */
  Query query(Term term) {
    return new TermQuery(term, places.get(term, this::place));
  }

  private TermStates place(Term term) {
    try {
      return TermStates.build(searcher, term, true);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

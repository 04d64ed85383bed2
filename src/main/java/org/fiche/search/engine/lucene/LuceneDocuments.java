package org.fiche.search.engine.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.fiche.search.engine.Clause;

/**
 * The documents that meet a clause, in an index that never changes. To read the places of words is
 * what takes long, and one query asks for the same phrase again and again: the documents that hold
 * a phrase are kept, and put together with the others as sets.
 */
final class LuceneDocuments {

  private static final long MOST_BYTES = 32L << 20;

  private final IndexSearcher searcher;
  private final LuceneTerms terms;
  private final LuceneQueries queries;
  private final Cache<Clause, Bits> whole = cache();
  private final Cache<Clause.Phrase, Bits> phrases = cache();

  LuceneDocuments(IndexSearcher searcher, LuceneTerms terms, LuceneQueries queries) {
    this.searcher = searcher;
    this.terms = terms;
    this.queries = queries;
  }

  private static <K> Cache<K, Bits> cache() {
    return Caffeine.newBuilder()
        .executor(Runnable::run)
        .maximumWeight(MOST_BYTES)
        .weigher((K clause, Bits bits) -> (int) Math.min(bits.bytes(), MOST_BYTES))
        .build();
  }

  /**
   * Not to be changed.
   *
   * @throws UncheckedIOException if the index cannot be read
   */
  Bits of(Clause clause) {
    return whole.get(clause, each -> found(terms.in(each)));
  }

  private Bits found(Clause clause) {
    return switch (clause) {
      case Clause.Phrase phrase -> phrases.get(phrase, this::asked);
      case Clause.Best best -> either(best.of());
      case Clause.Some some when some.least() == 1 -> either(some.of());
      case Clause.All all when !all.must().isEmpty() -> both(all.must());
      case Clause.Constant constant -> found(constant.of());
      case Clause.Some some -> asked(some);
      case Clause.All all -> either(all.may());
      case Clause.Term term -> asked(term);
      case Clause.Is is -> asked(is);
      case Clause.Prefix prefix -> asked(prefix);
      case Clause.Everything everything -> asked(everything);
    };
  }

  private Bits either(List<Clause> clauses) {
    var simple = clauses.stream().filter(each -> !hasPhrase(each)).toList();
    var any = asked(Clause.best(simple)).copy();
    clauses.stream().filter(LuceneDocuments::hasPhrase).forEach(each -> any.add(found(each)));
    return any;
  }

  private Bits both(List<Clause> clauses) {
    var parts = new ArrayList<Bits>();
    var simple = clauses.stream().filter(each -> !hasPhrase(each)).toList();
    if (!simple.isEmpty()) {
      parts.add(asked(Clause.all(simple)));
    }
    clauses.stream().filter(LuceneDocuments::hasPhrase).forEach(each -> parts.add(found(each)));
    var all = parts.getFirst().copy();
    parts.subList(1, parts.size()).forEach(all::keep);
    return all;
  }

  private static boolean hasPhrase(Clause clause) {
    return switch (clause) {
      case Clause.Phrase phrase -> true;
      case Clause.Best best -> best.of().stream().anyMatch(LuceneDocuments::hasPhrase);
      case Clause.Some some -> some.of().stream().anyMatch(LuceneDocuments::hasPhrase);
      case Clause.All all -> all.must().stream().anyMatch(LuceneDocuments::hasPhrase);
      case Clause.Constant constant -> hasPhrase(constant.of());
      case Clause.Term term -> false;
      case Clause.Is is -> false;
      case Clause.Prefix prefix -> false;
      case Clause.Everything everything -> false;
    };
  }

  private Bits asked(Clause clause) {
    try {
      return LuceneBits.matching(searcher, new ConstantScoreQuery(queries.of(clause)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

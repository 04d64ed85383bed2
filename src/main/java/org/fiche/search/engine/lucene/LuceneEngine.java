package org.fiche.search.engine.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.fiche.search.engine.Answer;
import org.fiche.search.engine.Asked;
import org.fiche.search.engine.Engine;

/**
 * An index of this process. It never changes, so the documents that match, and those of every value
 * that is counted, are kept as bit sets: counting is an intersection, and only the page is ranked.
 */
public final class LuceneEngine implements Engine {

  private static final int MOST_ANSWERS = 2_000;

  /** As many as anybody can reach page by page. */
  private static final int MOST_WEIGHED = 10_000;

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final String id;
  private final Runnable afterwards;
  private final LuceneTerms terms;
  private final LuceneDocuments documents;
  private final Foremost foremost;
  private final Weigher weigher;
  private final Map<String, Map<String, Bits>> values = new LinkedHashMap<>();
  private final Cache<Asked, Answer> answers =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST_ANSWERS).build();

  /**
   * @param id the field that holds the keys of cards
   * @param counted fields whose values are counted
   * @param afterwards what is to be done when it is closed
   */
  public LuceneEngine(IndexReader reader, String id, List<String> counted, Runnable afterwards) {
    this(reader, id, counted, afterwards, MOST_WEIGHED);
  }

  /**
   * @param weighed how many documents are weighed by every word
   */
  LuceneEngine(
      IndexReader reader, String id, List<String> counted, Runnable afterwards, int weighed) {
    this.reader = reader;
    this.id = id;
    this.afterwards = afterwards;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
    var queries = new LuceneQueries(new LuceneTermQueries(searcher)::query);
    this.terms =
        guarded(
            () -> {
              for (var field : counted) {
                values.put(field, LuceneBits.ofValues(reader, field));
              }
              return LuceneTerms.of(reader);
            });
    this.documents = new LuceneDocuments(searcher, terms, queries);
    this.weigher = new Weigher(searcher, queries, documents::of);
    this.foremost = new Foremost(documents::of, weighed);
  }

  @Override
  public Answer ask(Asked asked) {
    return answers.get(asked, this::answer);
  }

  private Answer answer(Asked asked) {
    var matched = guarded(() -> documents.of(asked.matches()));
    var chosen = new LinkedHashMap<String, Bits>();
    asked.chosen().forEach((field, wanted) -> chosen.put(field, anyOf(field, wanted)));
    var left = narrowed(matched, chosen, "");
    var counts = new LinkedHashMap<String, Map<String, Long>>();
    for (var field : asked.counted()) {
      counts.put(
          field,
          counts(field, chosen.containsKey(field) ? narrowed(matched, chosen, field) : left));
    }
    long total = left.count();
    return new Answer(
        chosen.isEmpty() ? total : matched.count(),
        total,
        total == 0 ? List.of() : rows(asked, left),
        counts);
  }

  private Bits anyOf(String field, Set<String> wanted) {
    var any = Bits.none(reader.leaves());
    var known = values.getOrDefault(field, Map.of());
    for (var value : wanted) {
      var bits = known.get(value);
      if (bits != null) {
        any.add(bits);
      }
    }
    return any;
  }

  private static Bits narrowed(Bits matched, Map<String, Bits> chosen, String but) {
    if (chosen.keySet().stream().allMatch(but::equals)) {
      return matched;
    }
    var left = matched.copy();
    chosen.forEach(
        (field, bits) -> {
          if (!field.equals(but)) {
            left.keep(bits);
          }
        });
    return left;
  }

  private Map<String, Long> counts(String field, Bits among) {
    var counts = new LinkedHashMap<String, Long>();
    values
        .getOrDefault(field, Map.of())
        .forEach(
            (value, bits) -> {
              long count = bits.countWith(among);
              if (count > 0) {
                counts.put(value, count);
              }
            });
    return counts;
  }

  private List<Answer.Row> rows(Asked asked, Bits among) {
    int needed = asked.slice().offset() + asked.slice().size();
    if (asked.slice().size() == 0) {
      return List.of();
    }
    return guarded(
        () -> {
          var order = LuceneOrder.of(asked.order());
          var top =
              searcher.search(
                  ranked(asked, among), new TopFieldCollectorManager(order, needed, null, needed));
          var rows = new ArrayList<Answer.Row>();
          for (int at = asked.slice().offset(); at < top.scoreDocs.length; at++) {
            rows.add(row(top.scoreDocs[at], asked));
          }
          return List.copyOf(rows);
        });
  }

  private Query ranked(Asked asked, Bits among) {
    if (!asked.isByScore() || asked.rank().isEmpty()) {
      return among.query();
    }
    var clauses = terms.in(asked.rank());
    var weighed = among.count() > foremost.most() ? foremost.of(among, clauses) : among;
    return weigher.by(clauses, weighed, asked.slice().offset() + asked.slice().size());
  }

  private Answer.Row row(ScoreDoc found, Asked asked) throws IOException {
    var leaf = reader.leaves().get(ReaderUtil.subIndex(found.doc, reader.leaves()));
    var ids = DocValues.getSortedSet(leaf.reader(), id);
    ids.advanceExact(found.doc - leaf.docBase);
    return new Answer.Row(
        ids.lookupOrd(ids.nextOrd()).utf8ToString(), LuceneOrder.score(found, asked.order()));
  }

  /** Work on files of the index. */
  private interface Reading<T> {
    T read() throws IOException;
  }

  /** A file that was cut while it is mapped into memory is an error of the virtual machine. */
  private <T> T guarded(Reading<T> reading) {
    try {
      return reading.read();
    } catch (AlreadyClosedException closed) {
      throw new Gone("The index was closed meanwhile", closed);
    } catch (IOException | UncheckedIOException | InternalError damaged) {
      throw new Damaged("The index cannot be read", damaged);
    } catch (RuntimeException unexpected) {
      LuceneBits.check(reader);
      throw unexpected;
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException closed) {
      throw new Gone("The index could not be closed", closed);
    } finally {
      afterwards.run();
    }
  }
}

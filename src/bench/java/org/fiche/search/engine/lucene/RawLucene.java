package org.fiche.search.engine.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.fiche.search.engine.Clause;

/** Lucene and nothing else: the same query on the same index, for its first twenty documents. */
public final class RawLucene implements AutoCloseable {

  private static final int FIRST = 20;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  public RawLucene(Path index) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(index));
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  public static Query query(Clause matches, List<Clause> rank) {
    var queries = new LuceneQueries(TermQuery::new);
    var query = new BooleanQuery.Builder().add(queries.of(matches), Occur.FILTER);
    rank.forEach(clause -> query.add(queries.of(clause), Occur.SHOULD));
    return query.build();
  }

  public int ask(Query query) {
    try {
      return searcher.search(query, FIRST).scoreDocs.length;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}

package org.fiche.search.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.fiche.search.engine.Clause;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Scores beside those of Lucene, for clauses and documents by chance, few and many. */
class WeigherTest {

  private static final int DOCUMENTS = 2_400;
  private static final int FIRST = 10;
  private static final Comparator<Float> CLOSE =
      (one, other) -> Math.abs(one - other) < 1e-4f ? 0 : Float.compare(one, other);
  private static final List<String> WORDS = List.of("a", "b", "c", "d", "e", "rare");

  private static Map<Integer, Float> scores(IndexSearcher searcher, Query query)
      throws IOException {
    var scores = new HashMap<Integer, Float>();
    for (var each : searcher.search(query, DOCUMENTS).scoreDocs) {
      scores.put(each.doc, each.score);
    }
    return scores;
  }

  private static Bits matching(IndexSearcher searcher, LuceneQueries queries, Clause clause) {
    try {
      return LuceneBits.matching(searcher, queries.of(clause));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @RepeatedTest(60)
  void scoresAreThoseOfLucene(RepetitionInfo repetition) throws IOException {
    var random = new Random(repetition.getCurrentRepetition());
    var settings = new IndexWriterConfig(new WhitespaceAnalyzer()).setMaxBufferedDocs(500);
    settings.setRAMBufferSizeMB(IndexWriterConfig.DISABLE_AUTO_FLUSH);
    settings.setMergePolicy(NoMergePolicy.INSTANCE);
    try (var files = new ByteBuffersDirectory()) {
      try (var writer = new IndexWriter(files, settings)) {
        for (int at = 0; at < DOCUMENTS; at++) {
          writer.addDocument(document(random));
        }
      }
      try (var reader = DirectoryReader.open(files)) {
        var searcher = new IndexSearcher(reader);
        var queries = new LuceneQueries(TermQuery::new);
        var rank = IntStream.range(0, 5).mapToObj(unused -> clause(random, 3)).toList();
        var matches = random.nextBoolean() ? new Clause.Everything() : clause(random, 2);
        var among = matching(searcher, queries, matches);
        var query = new BooleanQuery.Builder().add(among.query(), Occur.FILTER);
        rank.forEach(clause -> query.add(queries.of(clause), Occur.SHOULD));
        var expected = scores(searcher, query.build());
        Function<Clause, Bits> matching = clause -> matching(searcher, queries, clause);
        var weigher = new Weigher(searcher, queries, matching);
        var found = scores(searcher, weigher.by(rank, among, DOCUMENTS));
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach(
            (document, score) ->
                assertThat(found.get(document)).as("%s", rank).isCloseTo(score, within(1e-4f)));
        var first = scores(searcher, weigher.by(rank, among, FIRST));
        assertThat(first.keySet()).isEqualTo(expected.keySet());
        assertThat(highest(first)).usingElementComparator(CLOSE).isEqualTo(highest(expected));
      }
    }
  }

  private static List<Float> highest(Map<Integer, Float> scores) {
    return scores.values().stream().sorted(Comparator.reverseOrder()).limit(FIRST).toList();
  }

  private static Document document(Random random) {
    var document = new Document();
    for (var field : List.of("one", "two")) {
      var words = new ArrayList<String>();
      for (int count = random.nextInt(12); count > 0; count--) {
        words.add(WORDS.get(random.nextInt(random.nextInt(40) == 0 ? 6 : 5)));
      }
      document.add(new TextField(field, String.join(" ", words), Store.NO));
    }
    document.add(new StringField("kind", word(random), Store.NO));
    return document;
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static Clause clause(Random random, int depth) {
    var field = random.nextBoolean() ? "one" : "two";
    float boost = 1 + random.nextInt(4);
    return switch (random.nextInt(depth > 0 ? 9 : 4)) {
      case 0 -> new Clause.Term(field, word(random), boost);
      case 1 ->
          new Clause.Phrase(field, List.of(word(random), word(random)), random.nextInt(3), boost);
      case 2 -> new Clause.Is("kind", word(random), boost);
      case 3 -> new Clause.Prefix("kind", "r", boost);
      case 4 -> new Clause.Constant(clause(random, depth - 1), boost);
      case 5 -> new Clause.Some(clauses(random, depth, 3), 1 + random.nextInt(2));
      case 6 -> new Clause.All(clauses(random, depth, 2), clauses(random, depth, 2));
      case 7 -> new Clause.All(List.of(), clauses(random, depth, 2));
      default -> new Clause.Best(clauses(random, depth, 3));
    };
  }

  private static List<Clause> clauses(Random random, int depth, int count) {
    return IntStream.range(0, count).mapToObj(unused -> clause(random, depth - 1)).toList();
  }
}

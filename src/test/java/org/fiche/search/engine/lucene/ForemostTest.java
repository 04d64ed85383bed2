package org.fiche.search.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.fiche.search.engine.Answer;
import org.fiche.search.engine.Asked;
import org.fiche.search.engine.Clause;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A thousand documents that all hold a word, of which an engine weighs fifty. */
class ForemostTest {

  private static final int DOCUMENTS = 1_000;
  private static final int WEIGHED = 50;

  private static final Clause WORD = new Clause.Term("text", "care", 1);
  private static final Clause KIND = new Clause.Is("kind", "indicator", 20);
  private static final Clause NAME = new Clause.Constant(new Clause.Term("text", "nursing", 1), 10);
  private static final Clause CODE = new Clause.Prefix("kind", "page", 400);

  private static final Directory FILES = new ByteBuffersDirectory();

  /** Kinds and words by chance, in several segments, some of which have no match at all. */
  @BeforeAll
  static void index() throws IOException {
    var random = new Random(3);
    var settings = new IndexWriterConfig(new WhitespaceAnalyzer()).setMaxBufferedDocs(90);
    settings.setRAMBufferSizeMB(IndexWriterConfig.DISABLE_AUTO_FLUSH);
    settings.setMergePolicy(NoMergePolicy.INSTANCE);
    try (var writer = new IndexWriter(FILES, settings)) {
      for (int at = 0; at < DOCUMENTS; at++) {
        var document = new Document();
        document.add(new SortedSetDocValuesField("id", new BytesRef("%04d".formatted(at))));
        document.add(
            new StringField("kind", random.nextInt(30) == 0 ? "indicator" : "concept", Store.NO));
        var text = "care " + (random.nextInt(4) == 0 ? "nursing" : "other");
        document.add(new TextField("text", text, Store.NO));
        writer.addDocument(document);
      }
    }
  }

  @AfterAll
  static void close() throws IOException {
    FILES.close();
  }

  private static Answer ask(int weighed, Clause matches, List<Clause> rank, int size)
      throws IOException {
    try (var reader = DirectoryReader.open(FILES);
        var engine = new LuceneEngine(reader, "id", List.of(), () -> {}, weighed)) {
      return engine.ask(
          new Asked(
              matches,
              rank,
              Map.of(),
              List.of(),
              List.of(new Asked.Key.Score(), new Asked.Key.Text("id")),
              new Asked.Slice(0, size)));
    }
  }

  private static List<String> ids(Answer answer) {
    return answer.rows().stream().map(Answer.Row::id).toList();
  }

  @Test
  void theFirstAreTheSameAsIfAllWereWeighed() throws IOException {
    var rank = List.of(WORD, KIND, NAME);
    var all = ask(DOCUMENTS, WORD, rank, 20);
    var some = ask(WEIGHED, WORD, rank, 20);
    assertThat(ids(some)).isEqualTo(ids(all));
    assertThat(some.rows()).isEqualTo(all.rows());
  }

  @Test
  void allThatMatchAreCountedAndAsManyAsAreWeighedAreShown() throws IOException {
    var some = ask(WEIGHED, WORD, List.of(WORD, KIND), 100);
    assertThat(some.total()).isEqualTo(DOCUMENTS);
    assertThat(some.rows()).hasSize(WEIGHED);
  }

  @Test
  void withoutConstantReasonsTheFirstOfTheIndexAreWeighed() throws IOException {
    var some = ask(WEIGHED, WORD, List.of(WORD, CODE), 100);
    assertThat(ids(some)).hasSize(WEIGHED).startsWith("0000", "0001");
  }

  @Test
  void fewerThanAreWeighedAreAllThere() throws IOException {
    var all = ask(DOCUMENTS, KIND, List.of(WORD, NAME), 100);
    var some = ask(WEIGHED, KIND, List.of(WORD, NAME), 100);
    assertThat(all.total()).isBetween(20L, (long) WEIGHED);
    assertThat(some).isEqualTo(all);
  }
}

package org.fiche.search.index;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.search.IndexSearcher;
import org.fiche.card.Card;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.hibernate.search.engine.backend.analysis.AnalysisToken;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** The index of one publication, open for queries from many threads. */
public final class CardIndex implements AutoCloseable {

  private static final String NAME = "cards";
  private static final int BATCH = 500;

  /** A query of many words in four languages has more clauses than the 1,024 of the engine. */
  private static final int MOST_CLAUSES = 8192;

  private final CloseableSearchMapping mapping;
  private final Lexicon lexicon;

  private CardIndex(CloseableSearchMapping mapping, Catalogue catalogue) {
    this.mapping = mapping;
    this.lexicon = Lexicon.of(catalogue, this);
  }

  /** Builds an index in a folder, which must be empty, and puts it on disk. */
  static CardIndex build(Catalogue catalogue, Path folder) {
    return filled(catalogue, mapping(onDisk(folder)));
  }

  /** Builds an index in memory; nothing remains of it. */
  static CardIndex build(Catalogue catalogue) {
    return filled(catalogue, mapping(Map.of("directory.type", "local-heap")));
  }

  /** Opens the index in a folder; nothing if it does not hold that many cards. */
  static Optional<CardIndex> open(Catalogue catalogue, Path folder, long cards) {
    var mapping = mapping(onDisk(folder));
    try (var session = mapping.createSession()) {
      long found = session.search(CardDocument.class).where(f -> f.matchAll()).fetchTotalHitCount();
      if (found == cards) {
        return Optional.of(new CardIndex(mapping, catalogue));
      }
    } catch (RuntimeException damaged) {
      mapping.close();
      throw damaged;
    }
    mapping.close();
    return Optional.empty();
  }

  private static CardIndex filled(Catalogue catalogue, CloseableSearchMapping mapping) {
    try {
      fill(mapping, catalogue);
      return new CardIndex(mapping, catalogue);
    } catch (RuntimeException failed) {
      mapping.close();
      throw failed;
    }
  }

  private static Map<String, Object> onDisk(Path folder) {
    return Map.of(
        "directory.type", "local-filesystem", "directory.root", folder.toAbsolutePath().toString());
  }

  private static CloseableSearchMapping mapping(Map<String, Object> directory) {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    var builder =
        SearchMapping.builder(AnnotatedTypeSource.empty(), MethodHandles.lookup())
            .property("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false)
            .property(
                "hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations",
                false)
            .property("hibernate.search.mapping.configurer", configurer())
            .property("hibernate.search.backend.type", "lucene")
            .property("hibernate.search.backend.lucene_version", "LATEST")
            .property("hibernate.search.backend.analysis.configurer", new Analysis());
    engine(directory)
        .forEach((key, value) -> builder.property("hibernate.search.backend." + key, value));
    return builder.build();
  }

  private static Map<String, Object> engine(Map<String, Object> directory) {
    var settings = new LinkedHashMap<String, Object>(directory);
    settings.put("io.writer.ram_buffer_size", 64);
    // Filling ends with one commit; until then nobody reads.
    settings.put("io.commit_interval", 600_000);
    return settings;
  }

  private static StandalonePojoMappingConfigurer configurer() {
    return context -> {
      var type = context.programmaticMapping().type(CardDocument.class);
      type.searchEntity();
      type.indexed().index(NAME);
      type.property("id").documentId();
      type.binder(new CardBinder());
    };
  }

  private static void fill(SearchMapping mapping, Catalogue catalogue) {
    // Without this, each card would be committed, and wait for the disk.
    var strategy = IndexingPlanSynchronizationStrategy.async();
    try (var session =
        mapping.createSessionWithOptions().indexingPlanSynchronizationStrategy(strategy).build()) {
      var cards = catalogue.cards();
      for (int from = 0; from < cards.size(); from += BATCH) {
        add(session, catalogue, cards.subList(from, Math.min(from + BATCH, cards.size())));
      }
      session.workspace().flush();
      session.workspace().refresh();
    }
  }

  private static void add(SearchSession session, Catalogue catalogue, List<Card> cards) {
    var adding = new ArrayList<CompletableFuture<?>>(cards.size());
    var indexer = session.indexer();
    for (var card : cards) {
      adding.add(indexer.add(CardDocument.of(catalogue, card)).toCompletableFuture());
    }
    CompletableFuture.allOf(adding.toArray(CompletableFuture<?>[]::new)).join();
  }

  public SearchSession session() {
    return mapping.createSession();
  }

  public SearchScope<?> scope() {
    return mapping.scope(CardDocument.class);
  }

  public Class<?> documents() {
    return CardDocument.class;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /** The stems of the words of a text; words that mean nothing alone have none. */
  public List<String> stems(Language language, String text) {
    return terms(language.code(), text);
  }

  /** The words of a text without case and accents. */
  public List<String> words(String text) {
    return terms(Analysis.PLAIN, text);
  }

  /** The stems of a text with their places in it, in its order. */
  public List<? extends AnalysisToken> tokens(Language language, String text) {
    return mapping.indexManager(NAME).analyze(language.code(), text);
  }

  private List<String> terms(String analyzer, String text) {
    return mapping.indexManager(NAME).analyze(analyzer, text).stream()
        .map(AnalysisToken::term)
        .toList();
  }

  @Override
  public void close() {
    mapping.close();
  }
}

package org.fiche.search.index;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.engine.LuceneEngine;
import org.fiche.search.words.Lexicon;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.jboss.logging.Logger;

/** Indexes of this process: a folder for each, or memory for a preview. */
final class LuceneBackend implements Backend {

  private static final Logger LOG = Logger.getLogger("fiche");
  private static final String NAME = "cards";

  /** A query of many words in four languages has more clauses than the 1,024 of the engine. */
  private static final int MOST_CLAUSES = 8192;

  private final Path folder;
  private final boolean onDisk;

  LuceneBackend(Path folder, boolean onDisk) {
    this.folder = folder;
    this.onDisk = onDisk;
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  @Override
  public Optional<CardIndex> open(Catalogue catalogue) {
    var place = IndexFolder.of(folder, catalogue.number());
    var cards = onDisk ? place.complete() : java.util.OptionalLong.empty();
    if (cards.isEmpty()) {
      return Optional.empty();
    }
    try {
      var mapping = mapping(place.path());
      try {
        return opened(mapping, cards.getAsLong(), Lexicon.of(catalogue));
      } catch (RuntimeException damaged) {
        mapping.close();
        throw damaged;
      }
    } catch (RuntimeException damaged) {
      LOG.warnf("The index in %s is damaged; it is built again", place.path());
      return Optional.empty();
    }
  }

  private static Optional<CardIndex> opened(
      CloseableSearchMapping mapping, long cards, Lexicon lexicon) {
    var index = index(mapping, lexicon);
    if (index.size() == cards) {
      return Optional.of(index);
    }
    index.close();
    return Optional.empty();
  }

  @Override
  public CardIndex build(Catalogue catalogue) {
    var place = IndexFolder.of(folder, catalogue.number());
    if (onDisk) {
      place.remove();
    }
    var lexicon = Lexicon.of(catalogue);
    var mapping = mapping(place.path());
    try {
      Filling.fill(mapping, catalogue, lexicon);
      var index = index(mapping, lexicon);
      if (onDisk) {
        place.complete(catalogue.cards().size());
      }
      return index;
    } catch (RuntimeException failed) {
      mapping.close();
      throw failed;
    }
  }

  private static CardIndex index(CloseableSearchMapping mapping, Lexicon lexicon) {
    var reader =
        mapping.scope(CardDocument.class).extension(LuceneExtension.get()).openIndexReader();
    return new CardIndex(
        mapping, new LuceneEngine(reader, Fields.CODE_ORDER, Fields.COUNTED), lexicon);
  }

  private CloseableSearchMapping mapping(Path place) {
    Map<String, Object> directory =
        onDisk
            ? Map.of(
                "backend.directory.type",
                "local-filesystem",
                "backend.directory.root",
                place.toAbsolutePath().toString())
            : Map.of("backend.directory.type", "local-heap");
    var settings = new java.util.LinkedHashMap<>(directory);
    settings.put("backend.type", "lucene");
    settings.put("backend.lucene_version", "LATEST");
    settings.put("backend.io.writer.ram_buffer_size", 64);
    // Filling ends with one commit; until then nobody reads.
    settings.put("backend.io.commit_interval", 600_000);
    return Mapping.of(NAME, settings);
  }

  @Override
  public void remove(long publication) {
    if (onDisk) {
      IndexFolder.of(folder, publication).remove();
    }
  }

  @Override
  public void retire(long current) {
    if (onDisk) {
      var numbers = IndexFolder.numbers(folder);
      numbers.stream()
          .filter(number -> number < current)
          .max(Long::compare)
          .ifPresent(
              kept -> numbers.stream().filter(number -> number < kept).forEach(this::remove));
    }
  }
}

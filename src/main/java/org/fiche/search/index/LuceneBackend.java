package org.fiche.search.index;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.search.IndexSearcher;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.document.CardDocument;
import org.fiche.search.document.Fields;
import org.fiche.search.engine.lucene.LuceneEngine;
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
    var cards = onDisk ? place.complete() : OptionalLong.empty();
    if (cards.isEmpty()) {
      return Optional.empty();
    }
    try {
      var index = index(mapping(place.path()), place, Lexicon.of(catalogue));
      if (index.size() == cards.getAsLong()) {
        return Optional.of(index);
      }
      index.close();
    } catch (RuntimeException damaged) {
      LOG.warnf("The index in %s cannot be read: %s", place.path(), damaged.getMessage());
    }
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
      if (onDisk) {
        place.complete(catalogue.cards().size());
      }
    } catch (RuntimeException failed) {
      mapping.close();
      throw failed;
    }
    return index(mapping, place, lexicon);
  }

  /** Closes what it was given if the index cannot be opened. */
  private CardIndex index(CloseableSearchMapping mapping, IndexFolder place, Lexicon lexicon) {
    try {
      var reader =
          mapping.scope(CardDocument.class).extension(LuceneExtension.get()).openIndexReader();
      var engine = new LuceneEngine(reader, Fields.CODE_ORDER, Fields.COUNTED, mapping::close);
      var files = onDisk ? place.files() : Map.<String, FileTime>of();
      return new CardIndex(engine, lexicon, () -> !onDisk || files.equals(place.files()));
    } catch (RuntimeException damaged) {
      mapping.close();
      throw damaged;
    }
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
    var settings = new LinkedHashMap<>(directory);
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

  @Override
  public void close() {
    // Each index closes what it opened.
  }
}

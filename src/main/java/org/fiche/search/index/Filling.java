package org.fiche.search.index;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.fiche.card.Card;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.document.CardDocument;
import org.fiche.search.words.Lexicon;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** Writes the cards of a publication to an empty index. */
final class Filling {

  private static final int BATCH = 500;

  private Filling() {}

  static void fill(SearchMapping mapping, Catalogue catalogue, Lexicon lexicon) {
    // Without this, each card would be committed, and wait for the disk.
    var strategy = IndexingPlanSynchronizationStrategy.async();
    try (var session =
        mapping.createSessionWithOptions().indexingPlanSynchronizationStrategy(strategy).build()) {
      var cards = catalogue.cards();
      for (int from = 0; from < cards.size(); from += BATCH) {
        var batch = cards.subList(from, Math.min(from + BATCH, cards.size()));
        add(session, documents(catalogue, lexicon, batch));
      }
      session.workspace().flush();
      // Nothing is added later: one segment is asked once for each term.
      session.workspace().mergeSegments();
      session.workspace().flush();
      session.workspace().refresh();
    }
  }

  /** Terms are made by all processors; the order of cards stays. */
  private static List<CardDocument> documents(
      Catalogue catalogue, Lexicon lexicon, List<Card> cards) {
    return IntStream.range(0, cards.size())
        .parallel()
        .mapToObj(at -> CardDocument.of(catalogue, lexicon, cards.get(at)))
        .toList();
  }

  private static void add(SearchSession session, List<CardDocument> cards) {
    var indexer = session.indexer();
    CompletableFuture.allOf(
            cards.stream()
                .map(card -> indexer.add(card).toCompletableFuture())
                .toArray(CompletableFuture<?>[]::new))
        .join();
  }
}

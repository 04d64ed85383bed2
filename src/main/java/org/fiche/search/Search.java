package org.fiche.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.function.Function;
import org.apache.lucene.store.AlreadyClosedException;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.index.CardIndex;
import org.fiche.search.index.Indexes;

/** Finds the cards of a publication that match a query. For many threads. */
@ApplicationScoped
public class Search {

  private final Indexes indexes;

  public Search(Indexes indexes) {
    this.indexes = indexes;
  }

  /**
   * @throws SearchUnavailable if the index of the publication is still being made, or is damaged
   */
  public Results search(Catalogue catalogue, SearchRequest request) {
    return on(catalogue, index -> new OneSearch(catalogue, index, request).results());
  }

  /** Asks the index, and tells damage from mistakes of this program. */
  <R> R on(Catalogue catalogue, Function<CardIndex, R> question) {
    var index =
        indexes
            .of(catalogue)
            .orElseThrow(() -> new SearchUnavailable("The search index is being prepared"));
    try {
      return question.apply(index);
    } catch (RuntimeException failed) {
      if (causedBy(failed, AlreadyClosedException.class)) {
        throw new SearchUnavailable("The search index was replaced meanwhile", failed);
      }
      if (causedBy(failed, IOException.class)) {
        indexes.giveUp(catalogue);
        throw new SearchUnavailable("The search index is being built again", failed);
      }
      throw failed;
    }
  }

  private static boolean causedBy(Throwable failed, Class<? extends Throwable> type) {
    for (var cause = failed; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}

package org.fiche.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.engine.Engine;
import org.fiche.search.index.CardIndex;
import org.fiche.search.index.Indexes;
import org.fiche.search.query.Tuning;

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
    return search(catalogue, request, Tuning.ALL);
  }

  /** The same with parts of the search left out. */
  Results search(Catalogue catalogue, SearchRequest request, Tuning tuning) {
    return on(catalogue, index -> new OneSearch(catalogue, index, request, tuning).results());
  }

  /** Asks the index, and tells damage from an engine that is away. */
  <R> R on(Catalogue catalogue, Function<CardIndex, R> question) {
    try {
      var index =
          indexes
              .of(catalogue)
              .orElseThrow(() -> new SearchUnavailable("The search index is being prepared"));
      return ask(catalogue, index, question);
    } catch (Engine.Gone gone) {
      throw new SearchUnavailable("The search index cannot be reached for the moment", gone);
    }
  }

  private <R> R ask(Catalogue catalogue, CardIndex index, Function<CardIndex, R> question) {
    try {
      return question.apply(index);
    } catch (Engine.Damaged damaged) {
      indexes.giveUp(catalogue, index);
      throw new SearchUnavailable("The search index is being built again", damaged);
    }
  }
}

package org.fiche.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.Results.Count;
import org.fiche.search.index.CardIndex;
import org.fiche.search.query.Matching;
import org.fiche.search.query.QueryText;
import org.fiche.search.query.Stage;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;

/** One query on one index. */
final class OneSearch {

  private static final int MOST_VALUES = 100;

  private final Catalogue catalogue;
  private final CardIndex index;
  private final SearchRequest request;
  private final QueryText query;
  private final Matching matching;
  private final long started = System.nanoTime();

  OneSearch(Catalogue catalogue, CardIndex index, SearchRequest request) {
    this.catalogue = catalogue;
    this.index = index;
    this.request = request;
    this.query = QueryText.of(request.query());
    this.matching = new Matching(index, query, request.language());
  }

  Results results() {
    for (var stage : Stage.values()) {
      var results = at(stage);
      boolean narrowedAway = results.total() == 0 && !request.chosen().isEmpty();
      if (results.total() > 0 || (narrowedAway && any(matching.at(stage)))) {
        return results;
      }
    }
    return at(Stage.ALL_WORDS);
  }

  private Results at(Stage stage) {
    var matches = matching.at(stage);
    var meant = new Meant(catalogue, index, request.language());
    var mended = stage == Stage.ALL_WORDS ? List.<String>of() : meant.mended(query);
    var words = new HitWords(catalogue, matching.marker(mended), request.language());
    var page = HitPage.of(catalogue, index, request, filtered(matches, Set.of()), words);
    boolean asWritten = query.isEmpty() || (stage == Stage.ALL_WORDS && page.total() > 0);
    return new Results(
        page.total(),
        stage != Stage.ALL_WORDS,
        page.hits(),
        facets(matches),
        asWritten ? List.of() : meant.by(query),
        Duration.ofNanos(System.nanoTime() - started));
  }

  private boolean any(SearchPredicate matches) {
    try (var session = index.session()) {
      return !session
          .search(index.scope())
          .select(index.scope().projection().id().toProjection())
          .where(matches)
          .totalHitCountThreshold(1)
          .fetchHits(1)
          .isEmpty();
    }
  }

  private SearchPredicate filtered(SearchPredicate matches, Collection<Facet> but) {
    var f = index.scope().predicate();
    var all = f.bool().must(matches);
    request
        .chosen()
        .forEach(
            (facet, values) -> {
              if (!but.contains(facet)) {
                all.filter(f.terms().field(facet.field()).matchingAny(values));
              }
            });
    return all.toPredicate();
  }

  private Map<Facet, List<Count>> facets(SearchPredicate matches) {
    var facets = new EnumMap<Facet, List<Count>>(Facet.class);
    var free = EnumSet.allOf(Facet.class);
    free.removeAll(request.chosen().keySet());
    facets.putAll(counts(filtered(matches, Set.of()), free));
    for (var facet : request.chosen().keySet()) {
      facets.putAll(counts(filtered(matches, Set.of(facet)), Set.of(facet)));
    }
    return facets;
  }

  private Map<Facet, List<Count>> counts(SearchPredicate matches, Set<Facet> counted) {
    if (counted.isEmpty()) {
      return Map.of();
    }
    var keys = new EnumMap<Facet, AggregationKey<Map<String, Long>>>(Facet.class);
    counted.forEach(facet -> keys.put(facet, AggregationKey.of(facet.id())));
    try (var session = index.session()) {
      var search =
          session
              .search(index.scope())
              .select(index.scope().projection().id().toProjection())
              .where(matches);
      keys.forEach(
          (facet, key) ->
              search.aggregation(
                  key,
                  f -> f.terms().field(facet.field(), String.class).maxTermCount(MOST_VALUES)));
      var result = search.fetch(0);
      var counts = new EnumMap<Facet, List<Count>>(Facet.class);
      keys.forEach((facet, key) -> counts.put(facet, counts(facet, result.aggregation(key))));
      return counts;
    }
  }

  /** What was chosen stays in the list, so that it can be taken back. */
  private List<Count> counts(Facet facet, Map<String, Long> found) {
    var chosen = request.chosen().getOrDefault(facet, Set.of());
    var counts = new ArrayList<Count>();
    found.forEach((value, cards) -> counts.add(new Count(value, cards, chosen.contains(value))));
    chosen.stream()
        .filter(value -> !found.containsKey(value))
        .forEach(value -> counts.add(new Count(value, 0, true)));
    counts.sort(Comparator.comparingLong(Count::cards).reversed().thenComparing(Count::value));
    return List.copyOf(counts);
  }
}

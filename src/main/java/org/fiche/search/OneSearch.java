package org.fiche.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fiche.card.Code;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.Results.Count;
import org.fiche.search.engine.Answer;
import org.fiche.search.engine.Asked;
import org.fiche.search.index.CardIndex;
import org.fiche.search.query.Matching;
import org.fiche.search.query.QueryText;
import org.fiche.search.query.Stage;
import org.fiche.search.query.Tuning;

/** One query on one index. */
final class OneSearch {

  private final Catalogue catalogue;
  private final CardIndex index;
  private final SearchRequest request;
  private final QueryText query;
  private final Matching matching;
  private final long started = System.nanoTime();

  OneSearch(Catalogue catalogue, CardIndex index, SearchRequest request, Tuning tuning) {
    this.catalogue = catalogue;
    this.index = index;
    this.request = request;
    this.query = QueryText.of(request.query());
    this.matching = new Matching(index, query, request.language(), tuning);
  }

  /** The strictest stage that any card matches; what was chosen may still leave none of them. */
  Results results() {
    for (var stage : Stage.values()) {
      if (matching.differs(stage)) {
        var answer = ask(stage);
        if (answer.matched() > 0) {
          return results(stage, answer);
        }
      }
    }
    return results(Stage.ALL_WORDS, ask(Stage.ALL_WORDS));
  }

  private Answer ask(Stage stage) {
    var chosen = new LinkedHashMap<String, Set<String>>();
    request.chosen().forEach((facet, values) -> chosen.put(facet.field(), values));
    var slice =
        request.tooDeep()
            ? new Asked.Slice(0, 0)
            : new Asked.Slice(request.offset(), request.size());
    return index
        .engine()
        .ask(
            new Asked(
                matching.matches(stage),
                matching.rank(stage),
                chosen,
                Facet.fields(),
                request.order().keys(request.language()),
                slice));
  }

  private Results results(Stage stage, Answer answer) {
    var words = new HitWords(catalogue, index.texts(), matching.marker(stage), request.language());
    var hits =
        answer.rows().stream()
            .flatMap(
                row ->
                    catalogue.card(new Code(row.id())).stream()
                        .map(card -> words.hit(card, row.score())))
            .toList();
    boolean asWritten = query.isEmpty() || (stage == Stage.ALL_WORDS && answer.matched() > 0);
    return new Results(
        answer.total(),
        stage != Stage.ALL_WORDS,
        hits,
        facets(answer),
        asWritten ? List.of() : Meant.by(catalogue, index.lexicon(), query, matching),
        Duration.ofNanos(System.nanoTime() - started));
  }

  private Map<Facet, List<Count>> facets(Answer answer) {
    var facets = new EnumMap<Facet, List<Count>>(Facet.class);
    for (var facet : Facet.values()) {
      facets.put(facet, counts(facet, answer.counts().getOrDefault(facet.field(), Map.of())));
    }
    return facets;
  }

  /** What was chosen stays in the list, so that it can be taken back; a range says itself. */
  private List<Count> counts(Facet facet, Map<String, Long> found) {
    var chosen = request.chosen().getOrDefault(facet, Set.of());
    var counts = new ArrayList<Count>();
    found.forEach((value, cards) -> counts.add(new Count(value, cards, chosen.contains(value))));
    if (facet == Facet.YEAR) {
      counts.sort(Comparator.comparing(Count::value));
      return List.copyOf(counts);
    }
    chosen.stream()
        .filter(value -> !found.containsKey(value))
        .forEach(value -> counts.add(new Count(value, 0, true)));
    counts.sort(Comparator.comparingLong(Count::cards).reversed().thenComparing(Count::value));
    return List.copyOf(counts);
  }
}

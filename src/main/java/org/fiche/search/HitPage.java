package org.fiche.search;

import java.util.List;
import org.fiche.card.Code;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.index.CardIndex;
import org.fiche.search.index.Fields;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.sort.SearchSort;

/** The hits of one page. */
record HitPage(long total, List<Hit> hits) {

  static HitPage of(
      Catalogue catalogue,
      CardIndex index,
      SearchRequest request,
      SearchPredicate matches,
      HitWords words) {
    int size = request.tooDeep() ? 0 : request.size();
    int offset = request.tooDeep() ? 0 : request.offset();
    var scope = index.scope();
    try (var session = index.session()) {
      var result =
          session
              .search(scope)
              .select(
                  scope.projection().id(String.class).toProjection(),
                  scope.projection().score().toProjection())
              .where(matches)
              .sort(sort(index, request))
              .fetch(offset, size);
      var hits =
          result.hits().stream()
              .flatMap(
                  row ->
                      catalogue.card(new Code((String) row.get(0))).stream()
                          .map(card -> words.hit(card, (Float) row.get(1))))
              .toList();
      return new HitPage(result.total().hitCount(), hits);
    }
  }

  private static SearchSort sort(CardIndex index, SearchRequest request) {
    var f = index.scope().sort();
    return f.composite(
            by -> {
              switch (request.order()) {
                // Where the order says nothing of the score, the engine does not count it.
                case RELEVANCE -> by.add(f.score());
                case TITLE -> by.add(f.field(Fields.titleOrder(request.language())));
                case CODE -> by.add(f.field(Fields.CODE_ORDER));
                case DATE -> by.add(f.field(Fields.DATE).desc());
              }
              by.add(f.field(Fields.KIND_ORDER));
              by.add(f.field(Fields.BREAKDOWNS));
              by.add(f.field(Fields.CODE_ORDER));
            })
        .toSort();
  }
}

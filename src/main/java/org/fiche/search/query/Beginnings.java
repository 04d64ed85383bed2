package org.fiche.search.query;

import org.fiche.card.text.Language;
import org.fiche.search.index.CardIndex;
import org.fiche.search.index.Fields;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Cards whose code begins with what was typed, or whose names have words that do. */
public final class Beginnings {

  private static final float CODE = 1000;
  private static final float NUMBER = 500;
  private static final float START_OF_TITLE = 6;
  private static final float OWN_LANGUAGE = 3;
  private static final int SHORTEST_NUMBER = 3;

  private Beginnings() {}

  public static SearchPredicate of(CardIndex index, QueryText query, Language reader) {
    var f = index.scope().predicate();
    var key = QueryText.key(query.text());
    var any = f.bool().should(words(f, index, query, reader));
    any.should(f.prefix().field(Fields.KEYS).matching(key).constantScore().boost(CODE));
    if (key.length() >= SHORTEST_NUMBER && key.chars().allMatch(Character::isDigit)) {
      any.should(f.prefix().field(Fields.NUMBER).matching(key).constantScore().boost(NUMBER));
    }
    return any.toPredicate();
  }

  private static PredicateFinalStep words(
      SearchPredicateFactory f, CardIndex index, QueryText query, Language reader) {
    var all = f.bool();
    for (var word : query.words()) {
      var any = f.bool();
      for (var language : Language.values()) {
        any.should(
            f.match()
                .field(Fields.typed(language))
                .matching(word)
                .minimumShouldMatchPercent(100)
                .constantScore()
                .boost(language == reader ? OWN_LANGUAGE : 1));
      }
      all.must(any);
    }
    all.should(
        f.prefix()
            .field(Fields.titleOrder(reader))
            .matching(String.join(" ", index.words(query.text())))
            .constantScore()
            .boost(START_OF_TITLE));
    return all;
  }
}

package org.fiche.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.fiche.card.text.Language;

/**
 * What a reader looks for. Anything is allowed; what goes beyond the bounds is drawn back to them.
 *
 * @param query any text; empty for all cards
 * @param chosen values by facet; several of one facet widen, several facets narrow
 * @param page from 1; pages beyond {@value #DEEPEST} cards are empty
 * @param size cards on a page, 1 to {@value #LARGEST}
 */
public record SearchRequest(
    String query,
    Language language,
    Map<Facet, Set<String>> chosen,
    int page,
    int size,
    Order order) {

  public static final int LARGEST = 100;
  public static final int USUAL = 20;

  /** Nobody reads further, and each page costs all those before it. */
  public static final int DEEPEST = 10_000;

  public SearchRequest {
    var copy = new EnumMap<Facet, Set<String>>(Facet.class);
    chosen.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, Set.copyOf(values));
          }
        });
    chosen = Map.copyOf(copy);
    size = Math.clamp(size, 1, LARGEST);
    page = Math.clamp(page, 1, DEEPEST + 1);
  }

  public static SearchRequest of(String query, Language language) {
    return new SearchRequest(query, language, Map.of(), 1, USUAL, Order.RELEVANCE);
  }

  int offset() {
    return (page - 1) * size;
  }

  boolean tooDeep() {
    return offset() + size > DEEPEST;
  }
}

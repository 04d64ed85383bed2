package org.fiche.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total all cards that match, on all pages
 * @param relaxed whether these only come near: no card matches every word as it was written
 * @param hits of this page, in the order that was asked for
 * @param facets by facet, the most frequent value first; the counts of a facet are those without
 *     its own choice
 * @param suggestions queries or codes that may have been meant; mostly empty
 */
public record Results(
    long total,
    boolean relaxed,
    List<Hit> hits,
    Map<Facet, List<Count>> facets,
    List<String> suggestions,
    Duration took) {

  public List<Count> counts(Facet facet) {
    return facets.getOrDefault(facet, List.of());
  }

  /** How many cards a value would show. */
  public record Count(String value, long cards, boolean chosen) {}
}

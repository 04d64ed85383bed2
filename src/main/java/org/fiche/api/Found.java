package org.fiche.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fiche.search.Facet;
import org.fiche.search.Results;
import org.fiche.search.SearchRequest;

/**
 * What a search found.
 *
 * @param relaxed whether no card matches every word as it was written
 * @param suggestions queries or codes that may have been meant
 * @param facets by name, the most frequent value first; counts ignore the facet's own filter
 */
record Found(
    long total,
    boolean relaxed,
    List<String> suggestions,
    Map<String, List<Count>> facets,
    List<HitLine> hits) {

  record Count(String value, long count, boolean chosen) {}

  /**
   * One card.
   *
   * @param snippet escaped HTML, what matched between {@code <mark>} and {@code </mark>}
   * @param lang the language that matched
   */
  record HitLine(
      String code,
      String kind,
      String title,
      String snippet,
      String lang,
      float score,
      String url) {}

  static Found of(Results results, SearchRequest asked) {
    var facets = new LinkedHashMap<String, List<Count>>();
    for (var facet : Facet.values()) {
      facets.put(
          facet.id(),
          results.counts(facet).stream()
              .map(each -> new Count(each.value(), each.cards(), each.chosen()))
              .toList());
    }
    return new Found(
        results.total(),
        results.relaxed(),
        results.suggestions(),
        facets,
        results.hits().stream()
            .map(
                hit ->
                    new HitLine(
                        hit.card().code().written(),
                        hit.card().kind().id(),
                        hit.title().text(),
                        hit.snippet().html(),
                        hit.matched().code(),
                        hit.score(),
                        CardLine.url(hit.card(), asked.language())))
            .toList());
  }
}

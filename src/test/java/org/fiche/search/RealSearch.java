package org.fiche.search;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.CatalogueConfig;
import org.fiche.catalogue.RealContent;
import org.fiche.search.index.Indexes;
import org.fiche.search.index.SearchConfig;
import org.fiche.search.query.Tuning;

/** Searches in the content of this repository, with an index in memory for all tests. */
public final class RealSearch {

  static final Catalogue CATALOGUE = RealContent.catalogue();
  static final Search SEARCH =
      new Search(indexes(Path.of("target", "no-index"), CatalogueConfig.Start.PREVIEW));
  static final Suggester SUGGESTER = new Suggester(SEARCH);

  private RealSearch() {}

  static Indexes indexes(Path folder, CatalogueConfig.Start start) {
    var config =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(SearchConfig.class)
            .withMapping(CatalogueConfig.class)
            .withDefaultValue("fiche.search.folder", folder.toString())
            .withDefaultValue("fiche.search.patience", "600s")
            .withDefaultValue("fiche.catalogue.start", start.name())
            .build();
    return new Indexes(
        config.getConfigMapping(SearchConfig.class),
        config.getConfigMapping(CatalogueConfig.class));
  }

  static Results find(String query, Language language) {
    return find(SearchRequest.of(query, language));
  }

  static Results find(SearchRequest request) {
    return SEARCH.search(CATALOGUE, request);
  }

  static SearchRequest page(String query, int page, int size, Order order) {
    return new SearchRequest(query, Language.FR, Map.of(), page, size, order);
  }

  /** The codes that a query finds, up to thirty. */
  public static List<String> codesOf(String query, Language language) {
    return codes(find(new SearchRequest(query, language, Map.of(), 1, 30, Order.RELEVANCE)));
  }

  /** The same with parts of the search left out. */
  public static List<String> codesOf(String query, Language language, Tuning tuning) {
    return codes(
        SEARCH.search(
            CATALOGUE,
            new SearchRequest(query, language, Map.of(), 1, 30, Order.RELEVANCE),
            tuning));
  }

  static List<String> codes(Results results) {
    return results.hits().stream().map(hit -> hit.card().code().written()).toList();
  }
}

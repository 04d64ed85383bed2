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

/** Searches in the content of this repository, on one engine. */
public final class RealSearch implements AutoCloseable {

  static final Catalogue CATALOGUE = RealContent.catalogue();

  /** With an index in memory, for all tests. */
  public static final RealSearch LUCENE =
      new RealSearch(indexes(Path.of("target", "no-index"), CatalogueConfig.Start.PREVIEW));

  private final Indexes indexes;
  private final Search search;
  private final Suggester suggester;

  RealSearch(Indexes indexes) {
    this.indexes = indexes;
    this.search = new Search(indexes);
    this.suggester = new Suggester(search);
  }

  static Indexes indexes(Path folder, CatalogueConfig.Start start) {
    return indexes(start, Map.of("folder", folder.toString(), "patience", "600s"));
  }

  /**
   * @param settings by the end of their key
   */
  static Indexes indexes(CatalogueConfig.Start start, Map<String, String> settings) {
    var config =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(SearchConfig.class)
            .withMapping(CatalogueConfig.class)
            .withDefaultValue("fiche.catalogue.start", start.name());
    settings.forEach((key, value) -> config.withDefaultValue("fiche.search." + key, value));
    var built = config.build();
    return new Indexes(
        built.getConfigMapping(SearchConfig.class), built.getConfigMapping(CatalogueConfig.class));
  }

  Suggester suggester() {
    return suggester;
  }

  Results find(String query, Language language) {
    return find(SearchRequest.of(query, language));
  }

  Results find(SearchRequest request) {
    return search.search(CATALOGUE, request);
  }

  static SearchRequest page(String query, int page, int size, Order order) {
    return new SearchRequest(query, Language.FR, Map.of(), page, size, order);
  }

  /** The codes that a query finds, up to thirty. */
  public List<String> codesOf(String query, Language language) {
    return codesOf(query, language, Tuning.ALL);
  }

  /** The same with parts of the search left out. */
  public List<String> codesOf(String query, Language language, Tuning tuning) {
    var request = new SearchRequest(query, language, Map.of(), 1, 30, Order.RELEVANCE);
    return codes(search.search(CATALOGUE, request, tuning));
  }

  static List<String> codes(Results results) {
    return results.hits().stream().map(hit -> hit.card().code().written()).toList();
  }

  @Override
  public void close() {
    indexes.close();
  }
}

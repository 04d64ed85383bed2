package org.fiche.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fiche.search.RealSearch.CATALOGUE;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.Catalogue.Edition;
import org.fiche.catalogue.CatalogueConfig.Start;
import org.fiche.catalogue.RealContent;
import org.fiche.search.cluster.OpenSearchNode;
import org.fiche.search.index.Indexes;
import org.fiche.search.relevance.Judged;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The second engine: the tests of the first, on a real node. */
@Tag("slow")
class OpenSearchTest {

  @TempDir static Path folder;

  private static OpenSearchNode node;
  private static RealSearch search;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    node = new OpenSearchNode(folder);
    node.start();
    var indexes = indexes("suite");
    indexes.prepare(CATALOGUE);
    search = new RealSearch(indexes);
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (search != null) {
      search.close();
    }
    node.close();
  }

  /** Patient, and under a name of its own. */
  private static Indexes indexes(String name) {
    return indexes(name, node.address());
  }

  private static Indexes indexes(String name, String hosts) {
    return RealSearch.indexes(
        Start.PUBLISH_IF_EMPTY,
        Map.of(
            "backend",
            "opensearch",
            "hosts",
            hosts,
            "name",
            name,
            "patience",
            "60s",
            "timeout",
            "20s"));
  }

  private static Catalogue publication(long number) {
    return new Catalogue(
        new Edition(number, Instant.EPOCH, Map.of()), RealContent.read(RealContent.folder()));
  }

  private static long found(Indexes indexes, Catalogue catalogue, String query) {
    return new Search(indexes).search(catalogue, SearchRequest.of(query, Language.EN)).total();
  }

  private static String asked(String method, String path) throws IOException, InterruptedException {
    return asked(method, path, "");
  }

  private static String asked(String method, String path, String body)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create(node.address() + path))
              .header("content-type", "application/json")
              .method(method, HttpRequest.BodyPublishers.ofString(body))
              .build();
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }

  @Nested
  class Searching extends SearchTest {
    @Override
    RealSearch engine() {
      return search;
    }
  }

  @Nested
  class Counting extends FacetsTest {
    @Override
    RealSearch engine() {
      return search;
    }
  }

  @Nested
  class Suggesting extends SuggesterTest {
    @Override
    RealSearch engine() {
      return search;
    }
  }

  @Nested
  class Enduring extends BadInputTest {
    @Override
    RealSearch engine() {
      return search;
    }
  }

  @ParameterizedTest
  @MethodSource("org.fiche.search.relevance.Judged#all")
  void judgedQueriesFindTheSameInTheSameOrder(Judged judged) {
    assertThat(search.codesOf(judged.query(), judged.reader()))
        .isEqualTo(RealSearch.LUCENE.codesOf(judged.query(), judged.reader()));
  }

  @Test
  void clusterThatAllowsFewClausesRanksByTheFirstReasons() throws Exception {
    var indexes = indexes("short");
    indexes.prepare(publication(1));
    limitClauses("300");
    assertThat(found(indexes, publication(1), "huisartsencontacten naar leeftijd")).isPositive();
    limitClauses("null");
    indexes.close();
  }

  private static void limitClauses(String most) throws IOException, InterruptedException {
    var settings = "{\"transient\":{\"indices.query.bool.max_clause_count\":" + most + "}}";
    assertThat(asked("PUT", "/_cluster/settings", settings)).contains("\"acknowledged\":true");
  }

  @Test
  void onlyTheCurrentIndexAndTheOneBeforeStay() throws IOException, InterruptedException {
    var indexes = indexes("retiring");
    for (long number = 1; number <= 3; number++) {
      indexes.prepare(publication(number));
      indexes.published(publication(number));
    }
    assertThat(found(indexes, publication(2), "contact")).isPositive();
    indexes.close();
    assertThat(asked("GET", "/_cat/indices/retiring-*?h=index").lines())
        .hasSize(2)
        .allSatisfy(name -> assertThat(name).matches("retiring-[23]-e\\d+-[0-9a-f]{8}"));
  }

  @Test
  void preparedIndexIsOpenedByAnotherServer() throws IOException, InterruptedException {
    var publisher = indexes("shared");
    publisher.prepare(publication(7));
    publisher.close();
    var before = asked("GET", "/_cat/indices/shared-*?h=index");
    var server = indexes("shared");
    assertThat(found(server, publication(7), "contact")).isPositive();
    server.close();
    assertThat(asked("GET", "/_cat/indices/shared-*?h=index")).isEqualTo(before);
  }

  @Test
  void deletedIndexIsBuiltAgainWhileTheServerRuns() throws IOException, InterruptedException {
    var indexes = indexes("deleted");
    indexes.prepare(publication(1));
    assertThat(found(indexes, publication(1), "contact")).isPositive();
    var name = asked("GET", "/_cat/indices/deleted-*?h=index").strip();
    asked("DELETE", "/" + name);
    assertThatThrownBy(() -> found(indexes, publication(1), "dentist"))
        .isInstanceOf(SearchUnavailable.class);
    assertThat(found(indexes, publication(1), "dentist")).isPositive();
    indexes.close();
  }

  @Test
  void searchSaysThatTheClusterIsAwayAndRecoversByItself() throws Exception {
    var indexes = indexes("away");
    indexes.prepare(publication(1));
    assertThat(found(indexes, publication(1), "contact")).isPositive();
    node.stop();
    assertThatThrownBy(() -> found(indexes, publication(1), "dentist"))
        .isInstanceOf(SearchUnavailable.class)
        .hasMessageContaining("cannot be reached");
    node.start();
    assertThat(found(indexes, publication(1), "dentist")).isPositive();
    indexes.close();
  }

  @Test
  void publicationGoesOnWithoutTheClusterAndIsFoundLater() {
    var away = indexes("late", "http://localhost:1");
    away.prepare(publication(1));
    away.published(publication(1));
    assertThatThrownBy(() -> found(away, publication(1), "contact"))
        .isInstanceOf(SearchUnavailable.class)
        .hasMessageContaining("cannot be reached");
    away.close();
    var back = indexes("late");
    assertThat(found(back, publication(1), "contact")).isPositive();
    back.close();
  }
}

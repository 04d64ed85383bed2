package org.fiche.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.elasticsearch.client.RestClient;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.engine.Engine;
import org.fiche.search.engine.cluster.OpenSearchClient;
import org.fiche.search.engine.cluster.OpenSearchEngine;
import org.fiche.search.words.Lexicon;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.jspecify.annotations.Nullable;

/** Indexes of an OpenSearch or Elasticsearch cluster, one for each publication. */
final class OpenSearchBackend implements Backend {

  /** Writing many cards at once takes longer than a query may. */
  private static final Duration FILLING = Duration.ofMinutes(2);

  private final SearchConfig config;
  private final IndexName name;
  private @Nullable CloseableSearchMapping reading;
  private @Nullable OpenSearchClient client;

  OpenSearchBackend(SearchConfig config) {
    this.config = config;
    this.name = new IndexName(config.name());
  }

  @Override
  public Optional<CardIndex> open(Catalogue catalogue) {
    var client = client();
    if (named(client, name.whole(catalogue.number())).isEmpty()) {
      return Optional.empty();
    }
    var index = index(client, catalogue.number(), Lexicon.of(catalogue));
    return index.size() == catalogue.cards().size() ? Optional.of(index) : Optional.empty();
  }

  @Override
  public CardIndex build(Catalogue catalogue) {
    var client = client();
    var lexicon = Lexicon.of(catalogue);
    var filled = name.filled(catalogue.number());
    try (var mapping = mapping(filled, "create", FILLING)) {
      Filling.fill(mapping, catalogue, lexicon);
    } catch (Engine.Gone gone) {
      throw gone;
    } catch (RuntimeException failed) {
      throw new Engine.Gone("The cluster did not take the cards", failed);
    }
    publish(client, filled, catalogue.number());
    return index(client, catalogue.number(), lexicon);
  }

  /** From one moment to the next, the name of the publication means this index and no other. */
  private void publish(OpenSearchClient client, String filled, long publication) {
    var whole = name.whole(publication);
    var body = JsonNodeFactory.instance.objectNode();
    var actions = body.putArray("actions");
    named(client, whole)
        .forEach(
            before ->
                actions.addObject().putObject("remove").put("index", before).put("alias", whole));
    actions.addObject().putObject("add").put("index", filled).put("alias", whole);
    client.send("POST", "/_aliases", body);
  }

  /** The index that a name points to, if there is one. */
  private static List<String> named(OpenSearchClient client, String alias) {
    try {
      return names(client.send("GET", "/_alias/" + alias));
    } catch (Engine.Damaged none) {
      return List.of();
    }
  }

  private static List<String> names(JsonNode byName) {
    var names = new ArrayList<String>();
    byName.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private CardIndex index(OpenSearchClient client, long publication, Lexicon lexicon) {
    return new CardIndex(
        new OpenSearchEngine(client, name.whole(publication)), lexicon, () -> true);
  }

  @Override
  public void remove(long publication) {
    remove(number -> number == publication);
  }

  @Override
  public void retire(long current) {
    numbers().stream()
        .filter(number -> number < current)
        .max(Long::compare)
        .ifPresent(kept -> remove(number -> number < kept));
  }

  private List<Long> numbers() {
    return indexes().stream().flatMap(index -> name.publication(index).stream()).toList();
  }

  private void remove(LongPredicate publications) {
    for (var index : indexes()) {
      if (name.publication(index).filter(publications::test).isPresent()) {
        client().send("DELETE", "/" + index);
      }
    }
  }

  private List<String> indexes() {
    return names(client().send("GET", "/" + name.all() + "/_alias"));
  }

  /** One client for all that is read; it finds a cluster again that was away. */
  private synchronized OpenSearchClient client() {
    if (client == null) {
      reading = mapping(name.beginning(), "none", config.timeout());
      client =
          new OpenSearchClient(
              reading.backend().unwrap(ElasticsearchBackend.class).client(RestClient.class));
    }
    return client;
  }

  /**
   * @throws Engine.Gone if the cluster cannot be reached
   */
  private CloseableSearchMapping mapping(String index, String creation, Duration patience) {
    var settings = new HashMap<String, Object>();
    settings.put("backend.type", "elasticsearch");
    settings.put("backend.uris", config.hosts());
    settings.put("backend.layout.strategy", "no-alias");
    settings.put("schema_management.strategy", creation);
    settings.put("backend.schema_management.minimal_required_status", "yellow");
    settings.put("backend.schema_management.settings_file", "search/opensearch.json");
    settings.put("backend.read_timeout", patience.toMillis());
    settings.put("backend.request_timeout", patience.toMillis());
    config.username().ifPresent(user -> settings.put("backend.username", user));
    config.password().ifPresent(word -> settings.put("backend.password", word));
    try {
      return Mapping.of(index, settings);
    } catch (RuntimeException unreachable) {
      throw new Engine.Gone("The search cluster cannot be reached", unreachable);
    }
  }

  @Override
  public synchronized void close() {
    if (reading != null) {
      reading.close();
    }
  }
}

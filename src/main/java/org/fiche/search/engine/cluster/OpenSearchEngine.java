package org.fiche.search.engine.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fiche.search.engine.Answer;
import org.fiche.search.engine.Asked;
import org.fiche.search.engine.Engine;

/** An index of an OpenSearch or Elasticsearch cluster; each question is one request. */
public final class OpenSearchEngine implements Engine {

  private static final int MOST_ANSWERS = 2_000;

  private final OpenSearchClient client;
  private final String path;
  private final Cache<Asked, Answer> answers =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST_ANSWERS).build();

  public OpenSearchEngine(OpenSearchClient client, String index) {
    this.client = client;
    this.path = "/" + index + "/_search";
  }

  /** Two that ask the same at once both go to the cluster: a lock would make others wait for it. */
  @Override
  public Answer ask(Asked asked) {
    var known = answers.getIfPresent(asked);
    if (known != null) {
      return known;
    }
    var answer = answer(asked);
    answers.put(asked, answer);
    return answer;
  }

  /** A cluster limits the clauses of a query: a very long one is ranked by its first reasons. */
  private Answer answer(Asked asked) {
    try {
      return read(asked, client.send("POST", path, OpenSearchJson.of(asked)));
    } catch (OpenSearchClient.Refused refused) {
      if (asked.rank().isEmpty()) {
        throw refused;
      }
      return answer(asked.rankedBy(asked.rank().subList(0, asked.rank().size() / 2)));
    }
  }

  private static Answer read(Asked asked, JsonNode body) {
    if (body.path("timed_out").asBoolean() || body.path("_shards").path("failed").asInt() > 0) {
      throw new Gone("The search cluster answers in part only");
    }
    var found = body.path("aggregations");
    var rows = new ArrayList<Answer.Row>();
    for (var hit : body.path("hits").path("hits")) {
      rows.add(new Answer.Row(hit.path("_id").asText(), (float) hit.path("_score").asDouble()));
    }
    var counts = new LinkedHashMap<String, Map<String, Long>>();
    for (var field : asked.counted()) {
      counts.put(field, counts(found.path(field)));
    }
    return new Answer(
        found.path(OpenSearchJson.MATCHED).path("doc_count").asLong(),
        body.path("hits").path("total").path("value").asLong(),
        rows,
        counts);
  }

  private static Map<String, Long> counts(JsonNode field) {
    var counts = new LinkedHashMap<String, Long>();
    for (var bucket : field.path(OpenSearchJson.VALUES).path("buckets")) {
      counts.put(bucket.path("key").asText(), bucket.path("doc_count").asLong());
    }
    return counts;
  }

  @Override
  public void close() {
    answers.invalidateAll();
  }
}

package org.fiche.search.engine.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fiche.search.engine.Asked;
import org.fiche.search.engine.Clause;

/** Questions as OpenSearch reads them: one request for hits and all counts. */
final class OpenSearchJson {

  static final String VALUES = "values";
  static final String MATCHED = "matched";

  /** More than any field that is counted has: years are the most. */
  private static final int MOST_VALUES = 1_000;

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private OpenSearchJson() {}

  static ObjectNode of(Asked asked) {
    var body = JSON.objectNode();
    body.set("query", query(asked));
    body.set("post_filter", chosen(asked.chosen(), ""));
    body.put("from", asked.slice().offset());
    body.put("size", asked.slice().size());
    body.put("track_total_hits", true);
    body.put("_source", false);
    body.set("sort", sort(asked.order()));
    body.set("aggs", counts(asked));
    return body;
  }

  private static JsonNode query(Asked asked) {
    var bool = JSON.objectNode();
    bool.set("filter", clause(asked.matches()));
    if (asked.isByScore()) {
      bool.set("should", clauses(asked.rank()));
    }
    bool.put("minimum_should_match", 0);
    return wrapped("bool", bool);
  }

  /** The values that were chosen, without those of one field. */
  private static JsonNode chosen(Map<String, Set<String>> chosen, String but) {
    var filters = JSON.arrayNode();
    chosen.forEach(
        (field, values) -> {
          if (!field.equals(but)) {
            var terms = JSON.arrayNode();
            values.stream().sorted().forEach(terms::add);
            filters.add(wrapped("terms", wrapped(field, terms)));
          }
        });
    return wrapped("bool", wrapped("filter", filters));
  }

  private static JsonNode counts(Asked asked) {
    var counts = JSON.objectNode();
    counts.set(MATCHED, wrapped("filter", wrapped("match_all", JSON.objectNode())));
    for (var field : asked.counted()) {
      var terms = JSON.objectNode().put("field", field).put("size", MOST_VALUES);
      var count = JSON.objectNode();
      count.set("filter", chosen(asked.chosen(), field));
      count.set("aggs", wrapped(VALUES, wrapped("terms", terms)));
      counts.set(field, count);
    }
    return counts;
  }

  private static ArrayNode sort(List<Asked.Key> order) {
    var sort = JSON.arrayNode();
    for (var key : order) {
      sort.add(
          switch (key) {
            case Asked.Key.Score score -> ordered("_score", "desc");
            case Asked.Key.Text text -> ordered(text.field(), "asc");
            case Asked.Key.Number number -> ordered(number.field(), "asc");
            case Asked.Key.Day day -> ordered(day.field(), "desc");
          });
    }
    return sort;
  }

  private static JsonNode ordered(String field, String order) {
    return wrapped(field, JSON.objectNode().put("order", order));
  }

  private static JsonNode clause(Clause clause) {
    return switch (clause) {
      case Clause.Term term -> valued("term", term.field(), term.term(), term.boost());
      case Clause.Phrase phrase -> phrase(phrase);
      case Clause.Is is -> constant(valued("term", is.field(), is.value(), 1), is.boost());
      case Clause.Prefix prefix ->
          constant(valued("prefix", prefix.field(), prefix.beginning(), 1), prefix.boost());
      case Clause.Best best ->
          best.of().isEmpty() ? wrapped("match_none", JSON.objectNode()) : best(best);
      case Clause.Some some -> {
        var bool = JSON.objectNode();
        bool.set("should", clauses(some.of()));
        bool.put("minimum_should_match", some.least());
        yield wrapped("bool", bool);
      }
      case Clause.All all -> {
        var bool = JSON.objectNode();
        bool.set("must", clauses(all.must()));
        bool.set("should", clauses(all.may()));
        yield wrapped("bool", bool);
      }
      case Clause.Constant constant -> constant(clause(constant.of()), constant.boost());
      case Clause.Everything everything -> wrapped("match_all", JSON.objectNode());
    };
  }

  private static ArrayNode clauses(Collection<Clause> clauses) {
    var all = JSON.arrayNode();
    clauses.forEach(each -> all.add(clause(each)));
    return all;
  }

  private static JsonNode best(Clause.Best best) {
    var body = JSON.objectNode();
    body.set("queries", clauses(best.of()));
    body.put("tie_breaker", Clause.OTHERS);
    return wrapped("dis_max", body);
  }

  private static JsonNode phrase(Clause.Phrase phrase) {
    var body =
        JSON.objectNode()
            .put("query", String.join(" ", phrase.terms()))
            .put("analyzer", "whitespace")
            .put("slop", phrase.slop())
            .put("boost", phrase.boost());
    return wrapped("match_phrase", wrapped(phrase.field(), body));
  }

  private static JsonNode valued(String query, String field, String value, float boost) {
    return wrapped(
        query, wrapped(field, JSON.objectNode().put("value", value).put("boost", boost)));
  }

  private static JsonNode constant(JsonNode filter, float boost) {
    var body = JSON.objectNode();
    body.set("filter", filter);
    body.put("boost", boost);
    return wrapped("constant_score", body);
  }

  private static ObjectNode wrapped(String name, JsonNode inside) {
    var object = JSON.objectNode();
    object.set(name, inside);
    return object;
  }
}

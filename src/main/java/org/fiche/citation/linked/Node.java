package org.fiche.citation.linked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object of JSON-LD while it is written; what is empty is left out. */
final class Node {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<String, Object> fields = new LinkedHashMap<>();

  static Node of(String type) {
    return new Node().with("@type", type);
  }

  /** The outermost object of a file. */
  static Node root(String type) {
    return new Node().with("@context", "https://schema.org/").with("@type", type);
  }

  static Node reference(String id) {
    return new Node().with("@id", id);
  }

  Node with(String name, String value) {
    if (!value.isEmpty()) {
      fields.put(name, value);
    }
    return this;
  }

  Node with(String name, int value) {
    fields.put(name, value);
    return this;
  }

  Node with(String name, Optional<String> value) {
    value.ifPresent(each -> with(name, each));
    return this;
  }

  Node with(String name, Node value) {
    fields.put(name, value.fields);
    return this;
  }

  Node withAll(String name, Collection<Node> values) {
    if (!values.isEmpty()) {
      fields.put(name, values.stream().map(each -> each.fields).toList());
    }
    return this;
  }

  /** Text that may stand in a script element. */
  String text() {
    try {
      return harmless(MAPPER.writeValueAsString(fields));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** JSON that says the same and has no character that ends a script element. */
  static String harmless(String json) {
    return json.replace("<", "\\u003c").replace("&", "\\u0026");
  }
}

package org.fiche.content;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.card.text.Language;
import org.fiche.card.text.Text;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Nearest;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Fills records from a YAML tree. What cannot be read is noted and left empty; a record with a
 * mistake in it is not made, but all its fields are still read, so that one run shows every
 * mistake.
 */
final class RecordReader {

  private final Reading reading;

  RecordReader(Reading reading) {
    this.reading = reading;
  }

  /** Reads a whole file as a record. */
  <R> Optional<R> read(Class<R> type, Node root) {
    return value(type, root, "").map(type::cast);
  }

  /** Reads one field of a file as a list of records. */
  <R> Optional<List<R>> list(Class<R> type, String field, Node root) {
    var at = reading.at(root, "");
    var entries = entries(root, at, List.of(field));
    var node = entries.get(field);
    if (node == null) {
      missing(at, field);
      return Optional.empty();
    }
    return items(type, node, field).map(items -> items.stream().map(type::cast).toList());
  }

  /** Reads one field of a file as a list of words by language. */
  Optional<List<Map<Language, List<String>>>> wordLists(String field, Node root) {
    var at = reading.at(root, "");
    var node = entries(root, at, List.of(field)).get(field);
    if (!(node instanceof SequenceNode list)) {
      missing(at, field);
      return Optional.empty();
    }
    var all = new ArrayList<Map<Language, List<String>>>();
    int index = 0;
    for (var item : list.getValue()) {
      all.add(words(item, field + "[" + index++ + "]"));
    }
    return Optional.of(all);
  }

  private Optional<Object> value(Type type, Node node, String path) {
    var raw = Shape.raw(type);
    if (Scalars.is(raw)) {
      return scalar(node, path).flatMap(text -> Scalars.read(type, text, reading.at(node, path)));
    }
    if (raw == Text.class) {
      return text(node, path);
    }
    if (raw == List.class) {
      return items(Shape.argument(type, 0), node, path).map(items -> items);
    }
    if (raw == Map.class) {
      return Shape.argument(type, 0) == Language.class
          ? Optional.of(words(node, path))
          : named(Shape.argument(type, 1), node, path);
    }
    return Shape.isChoice(raw) ? choice(raw, node, path) : record(Shape.of(raw), node, path);
  }

  private Optional<String> scalar(Node node, String path) {
    var at = reading.at(node, path);
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue());
    }
    at.note(FindingCode.WRONG_TYPE, at.name() + " takes one value", "write it without - or { }");
    return Optional.empty();
  }

  private Optional<Object> record(Shape shape, Node node, String path) {
    var at = reading.at(node, path);
    if (!(node instanceof MappingNode)) {
      at.note(
          FindingCode.WRONG_TYPE,
          at.name() + " takes fields",
          "write `field: value` lines: " + String.join(", ", shape.names()));
      return Optional.empty();
    }
    var nodes = entries(node, at, shape.names());
    var values = new HashMap<String, Object>();
    boolean whole = true;
    for (var field : shape.fields()) {
      var written = nodes.get(field.name());
      var value =
          written == null
              ? absent(field, at)
              : value(field.type(), written, join(path, field.name()));
      whole &= value.isPresent();
      value.ifPresent(
          found ->
              values.put(
                  field.name(), field.optional() && written != null ? Optional.of(found) : found));
    }
    return whole ? Optional.of(shape.make(values)) : Optional.empty();
  }

  private Optional<Object> absent(Shape.Field field, Reading.At at) {
    if (field.optional()) {
      return Optional.of(Optional.empty());
    }
    if (!field.required()) {
      return Optional.of(Shape.raw(field.type()) == List.class ? List.of() : Map.of());
    }
    missing(at, field.name());
    return Optional.empty();
  }

  private static void missing(Reading.At at, String field) {
    at.note(
        FindingCode.MISSING_FIELD,
        "The field " + join(at.path(), field) + " is missing",
        "add `" + field + ":`");
  }

  /** The one record of a choice whose first field is written. */
  private Optional<Object> choice(Class<?> type, Node node, String path) {
    var shapes = Shape.choices(type).stream().map(Shape::of).toList();
    var keys = node instanceof MappingNode mapping ? keys(mapping) : List.<String>of();
    var fitting = shapes.stream().filter(shape -> keys.contains(shape.names().getFirst())).toList();
    if (fitting.size() == 1) {
      return record(fitting.getFirst(), node, path);
    }
    var at = reading.at(node, path);
    var names = shapes.stream().map(shape -> shape.names().getFirst()).toList();
    var message = at.name() + " takes exactly one of " + names;
    at.note(FindingCode.MISSING_FIELD, message, "write one of them");
    return Optional.empty();
  }

  private Optional<List<Object>> items(Type type, Node node, String path) {
    var at = reading.at(node, path);
    if (!(node instanceof SequenceNode list)) {
      at.note(FindingCode.WRONG_TYPE, at.name() + " takes a list", "write [ ] or lines with -");
      return Optional.empty();
    }
    var items = new ArrayList<Object>();
    boolean whole = true;
    int index = 0;
    for (var item : list.getValue()) {
      var value = value(type, item, path + "[" + index++ + "]");
      whole &= value.isPresent();
      value.ifPresent(items::add);
    }
    return whole ? Optional.of(List.copyOf(items)) : Optional.empty();
  }

  private Optional<Object> named(Type type, Node node, String path) {
    var at = reading.at(node, path);
    var values = new LinkedHashMap<String, Object>();
    boolean whole = true;
    for (var entry : entries(node, at, List.of()).entrySet()) {
      var value = value(type, entry.getValue(), join(path, entry.getKey()));
      whole &= value.isPresent();
      value.ifPresent(found -> values.put(entry.getKey(), found));
    }
    return whole ? Optional.of(values) : Optional.empty();
  }

  private Optional<Object> text(Node node, String path) {
    var at = reading.at(node, path);
    var words = new EnumMap<Language, String>(Language.class);
    for (var entry : entries(node, at, Language.codes()).entrySet()) {
      var written =
          scalar(entry.getValue(), join(path, entry.getKey())).filter(each -> !each.isBlank());
      Language.of(entry.getKey())
          .ifPresent(language -> written.ifPresent(found -> words.put(language, found.strip())));
    }
    if (words.isEmpty()) {
      at.note(
          FindingCode.MISSING_FIELD,
          at.name() + " has no text",
          "write it by language: {fr: …, nl: …, de: …, en: …}");
      return Optional.empty();
    }
    return Optional.of(new Text(words));
  }

  private Map<Language, List<String>> words(Node node, String path) {
    var words = new EnumMap<Language, List<String>>(Language.class);
    for (var entry : entries(node, reading.at(node, path), Language.codes()).entrySet()) {
      var list = items(String.class, entry.getValue(), join(path, entry.getKey()));
      var language = Language.of(entry.getKey());
      if (language.isPresent() && list.isPresent()) {
        words.put(language.get(), list.get().stream().map(String.class::cast).toList());
      }
    }
    return words;
  }

  private static List<String> keys(MappingNode mapping) {
    return mapping.getValue().stream()
        .map(tuple -> tuple.getKeyNode())
        .filter(ScalarNode.class::isInstance)
        .map(key -> ((ScalarNode) key).getValue())
        .toList();
  }

  /** The entries of a mapping by key. Keys that stand twice or are not known are noted. */
  private Map<String, Node> entries(Node node, Reading.At at, List<String> known) {
    if (!(node instanceof MappingNode mapping)) {
      at.note(FindingCode.WRONG_TYPE, at.name() + " takes `key: value` lines", "write them so");
      return Map.of();
    }
    var entries = new LinkedHashMap<String, Node>();
    for (var tuple : mapping.getValue()) {
      var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      var keyAt = reading.at(tuple.getKeyNode(), join(at.path(), key));
      if (entries.containsKey(key)) {
        keyAt.note(
            FindingCode.DUPLICATE_KEY, "The field " + key + " stands twice", "keep one of them");
      } else if (!known.isEmpty() && !known.contains(key)) {
        keyAt.note(
            FindingCode.UNKNOWN_FIELD,
            "There is no field " + join(at.path(), key),
            Nearest.remedy(key, known));
      } else {
        entries.put(key, tuple.getValueNode());
      }
    }
    return entries;
  }

  private static String join(String path, String field) {
    return path.isEmpty() ? field : path + "." + field;
  }
}

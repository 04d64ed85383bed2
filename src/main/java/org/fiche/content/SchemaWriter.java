package org.fiche.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fiche.card.Code;
import org.fiche.card.Column;
import org.fiche.card.method.Condition;
import org.fiche.card.text.Language;
import org.fiche.card.text.Text;

/**
 * Writes the schema of a record. Editors type scalars as YAML does and the reader does not, so a
 * field of text takes what is written without quotes: 101010, 2025-09-25, true.
 */
final class SchemaWriter {

  private final ObjectMapper json;

  SchemaWriter(ObjectMapper json) {
    this.json = json;
  }

  ObjectNode file(String name, Class<?> record) {
    return whole(name, record(record));
  }

  /** A file with one field, which holds a list of records. */
  ObjectNode listFile(String field, Class<?> item) {
    return whole(field, only(field, record(item)));
  }

  /** A file with one field, which holds lists of words by language. */
  ObjectNode wordsFile(String field) {
    return whole(field, only(field, reference("words")));
  }

  private ObjectNode whole(String name, ObjectNode schema) {
    var whole = json.createObjectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.put("title", name);
    whole.setAll(schema);
    var shared = whole.putObject("$defs");
    shared.set("text", byLanguage(types("string", "number", "boolean", "null")));
    shared.set("words", byLanguage(array(types("string", "number", "boolean"))));
    return whole;
  }

  private ObjectNode only(String field, ObjectNode item) {
    var schema = closed();
    schema.putObject("properties").set(field, array(item));
    schema.putArray("required").add(field);
    return schema;
  }

  private ObjectNode byLanguage(ObjectNode words) {
    var schema = closed();
    schema.put("minProperties", 1);
    var properties = schema.putObject("properties");
    Language.codes().forEach(code -> properties.set(code, words.deepCopy()));
    return schema;
  }

  private ObjectNode record(Class<?> type) {
    var schema = closed();
    var properties = schema.putObject("properties");
    var shape = Shape.of(type);
    for (var field : shape.fields()) {
      var value = value(field.type());
      if (!field.says().isEmpty()) {
        value.put("description", field.says());
      }
      properties.set(field.name(), value);
    }
    var required = shape.fields().stream().filter(Shape.Field::required).map(Shape.Field::name);
    var names = json.createArrayNode();
    required.forEach(names::add);
    if (!names.isEmpty()) {
      schema.set("required", names);
    }
    return schema;
  }

  private ObjectNode value(Type type) {
    var raw = Shape.raw(type);
    if (Scalars.is(raw)) {
      return scalar(raw);
    }
    if (raw == Text.class) {
      return reference("text");
    }
    if (raw == List.class) {
      return array(value(Shape.argument(type, 0)));
    }
    if (raw == Map.class) {
      return Shape.argument(type, 0) == Language.class
          ? reference("words")
          : named(Shape.argument(type, 1));
    }
    return Shape.isChoice(raw) ? choice(raw) : record(raw);
  }

  private ObjectNode scalar(Class<?> type) {
    if (type.isEnum()) {
      var schema = json.createObjectNode();
      Scalars.writtenValues(type).forEach(schema.putArray("enum")::add);
      return schema;
    }
    if (type == int.class || type == Integer.class) {
      return types("integer", "string").put("pattern", Scalars.NUMBER);
    }
    if (type == boolean.class) {
      var schema = json.createObjectNode();
      schema.putArray("enum").add(true).add(false).add("true").add("false");
      return schema;
    }
    if (type == LocalDate.class) {
      return types("string").put("format", "date").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
    }
    if (type == Code.class) {
      return types("string", "boolean").put("pattern", Scalars.CODE);
    }
    if (type == Column.class) {
      return types("string").put("pattern", Scalars.COLUMN);
    }
    return type == Condition.class
        ? types("string").put("minLength", 1)
        : types("string", "number", "boolean").put("minLength", 1);
  }

  private ObjectNode named(Type value) {
    var schema = types("object");
    schema.set("additionalProperties", value(value));
    return schema;
  }

  private ObjectNode choice(Class<?> type) {
    var schema = json.createObjectNode();
    var all = schema.putArray("oneOf");
    Shape.choices(type).forEach(each -> all.add(record(each)));
    return schema;
  }

  private ObjectNode array(ObjectNode item) {
    var schema = types("array");
    schema.set("items", item);
    return schema;
  }

  private ObjectNode closed() {
    return types("object").put("additionalProperties", false);
  }

  private ObjectNode reference(String name) {
    return json.createObjectNode().put("$ref", "#/$defs/" + name);
  }

  private ObjectNode types(String... names) {
    var schema = json.createObjectNode();
    if (names.length == 1) {
      return schema.put("type", names[0]);
    }
    for (var name : names) {
      schema.withArray("type").add(name);
    }
    return schema;
  }
}

package org.fiche.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fiche.card.Code;
import org.fiche.card.Kind;
import org.fiche.card.method.Column;
import org.fiche.card.method.Condition;
import org.fiche.card.method.YearsBack;
import org.fiche.card.setting.Disclosure;
import org.fiche.card.setting.Imprint;
import org.fiche.card.setting.Keyword;
import org.fiche.card.setting.LevelName;
import org.fiche.card.setting.Unit;
import org.fiche.card.text.Language;
import org.fiche.card.text.Text;

/**
 * JSON Schemas of the files of content, made from the records that hold them. Editors type scalars
 * as YAML does and the reader does not, so a field of text takes what is written without quotes:
 * 101010, 2025-09-25, true.
 */
public final class Schemas {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Schemas() {}

  /**
   * The schema of every kind of card and of every file beside the cards.
   *
   * @return JSON by file name: {@code indicator.json}; source of the format: JSON Schema 2020-12
   */
  public static Map<String, String> all() {
    var all = new LinkedHashMap<String, String>();
    for (var kind : Kind.values()) {
      all.put(kind.id() + ".json", printed(file(kind.id(), kind.type())));
    }
    all.put("catalogue.json", printed(file("catalogue", Imprint.class)));
    all.put("disclosure.json", printed(file("disclosure", Disclosure.class)));
    all.put("keywords.json", printed(listFile("keywords", Keyword.class)));
    all.put("units.json", printed(listFile("units", Unit.class)));
    all.put("levels.json", printed(listFile("levels", LevelName.class)));
    all.put("synonyms.json", printed(wordsFile("synonyms")));
    return all;
  }

  private static String printed(ObjectNode schema) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static ObjectNode file(String name, Class<?> record) {
    return whole(name, record(record));
  }

  /** A file with one field, which holds a list of records. */
  private static ObjectNode listFile(String field, Class<?> item) {
    return whole(field, only(field, record(item)));
  }

  /** A file with one field, which holds lists of words by language. */
  private static ObjectNode wordsFile(String field) {
    return whole(field, only(field, reference("words")));
  }

  private static ObjectNode whole(String name, ObjectNode schema) {
    var whole = JSON.createObjectNode();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.put("title", name);
    whole.setAll(schema);
    var shared = whole.putObject("$defs");
    shared.set("text", byLanguage(types("string", "number", "boolean", "null")));
    shared.set("words", byLanguage(array(types("string", "number", "boolean"))));
    return whole;
  }

  private static ObjectNode only(String field, ObjectNode item) {
    var schema = closed();
    schema.putObject("properties").set(field, array(item));
    schema.putArray("required").add(field);
    return schema;
  }

  private static ObjectNode byLanguage(ObjectNode words) {
    var schema = closed();
    schema.put("minProperties", 1);
    var properties = schema.putObject("properties");
    Language.codes().forEach(code -> properties.set(code, words.deepCopy()));
    return schema;
  }

  private static ObjectNode record(Class<?> type) {
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
    var names = JSON.createArrayNode();
    required.forEach(names::add);
    if (!names.isEmpty()) {
      schema.set("required", names);
    }
    return schema;
  }

  private static ObjectNode value(Type type) {
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

  private static ObjectNode scalar(Class<?> type) {
    if (type.isEnum()) {
      var schema = JSON.createObjectNode();
      Scalars.writtenValues(type).forEach(schema.putArray("enum")::add);
      return schema;
    }
    if (type == int.class || type == Integer.class) {
      return types("integer", "string").put("pattern", Scalars.NUMBER);
    }
    if (type == boolean.class) {
      var schema = JSON.createObjectNode();
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
    if (type == YearsBack.class) {
      return types("integer", "string").put("pattern", Scalars.YEARS_BACK);
    }
    return type == Condition.class
        ? types("string").put("minLength", 1)
        : types("string", "number", "boolean").put("minLength", 1);
  }

  private static ObjectNode named(Type value) {
    var schema = types("object");
    schema.set("additionalProperties", value(value));
    return schema;
  }

  private static ObjectNode choice(Class<?> type) {
    var schema = JSON.createObjectNode();
    var all = schema.putArray("oneOf");
    Shape.choices(type).forEach(each -> all.add(record(each)));
    return schema;
  }

  private static ObjectNode array(ObjectNode item) {
    var schema = types("array");
    schema.set("items", item);
    return schema;
  }

  private static ObjectNode closed() {
    return types("object").put("additionalProperties", false);
  }

  private static ObjectNode reference(String name) {
    return JSON.createObjectNode().put("$ref", "#/$defs/" + name);
  }

  private static ObjectNode types(String... names) {
    var schema = JSON.createObjectNode();
    if (names.length == 1) {
      return schema.put("type", names[0]);
    }
    for (var name : names) {
      schema.withArray("type").add(name);
    }
    return schema;
  }
}

package org.fiche.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

class SchemasTest {

  private static final Path CONTENT = Path.of("content");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static Stream<ContentFile> files() {
    return ContentFolder.read(CONTENT).files().stream()
        .filter(file -> file.path().endsWith(".yaml"));
  }

  @Test
  void schemasInContentAreThoseOfTheRecords() throws IOException {
    var folder = CONTENT.resolve("schema");
    for (var schema : Schemas.all().entrySet()) {
      assertThat(folder.resolve(schema.getKey()))
          .as("written by `./fiche schema`")
          .hasContent(schema.getValue());
    }
    try (var kept = Files.list(folder)) {
      assertThat(kept.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Schemas.all().keySet());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileNamesItsSchemaAndIsValid(ContentFile file) {
    var first = file.text().lines().findFirst().orElse("");
    var up = file.folder().isEmpty() ? "" : "../";
    assertThat(first).startsWith("# yaml-language-server: $schema=" + up + "schema/");
    var name = first.substring(first.lastIndexOf('/') + 1);
    assertThat(errors(name, file.text())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code: 1visit",
        "code: visit\nstatus: printed",
        "code: visit\ntitle: Visit",
        "code: visit\nmodified: 1/9/2025",
        "code: visit\nparameters: {min: {value: many, label: {en: Fewest}}}",
        "code: visit\ncolour: red"
      })
  void mistakeIsNotValid(String text) {
    assertThat(errors("concept.json", text)).isNotEmpty();
  }

  private static List<String> errors(String schema, String yaml) {
    var file = new ContentFile("test.yaml", 0, yaml);
    var root = YamlFile.parse(file).root().orElseThrow();
    return schema(schema).validate(json(root).toString(), InputFormat.JSON).stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
        .filter(error -> !yaml.startsWith("code: visit\n") || !error.contains("required property"))
        .toList();
  }

  private static Schema schema(String name) {
    var text = Schemas.all().getOrDefault(name, "no schema " + name);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  /** As an editor sees it: numbers and yes/no typed by YAML. */
  private static JsonNode json(Node node) {
    return switch (node) {
      case MappingNode mapping -> {
        var object = JSON.objectNode();
        mapping
            .getValue()
            .forEach(
                entry ->
                    object.set(
                        ((ScalarNode) entry.getKeyNode()).getValue(), json(entry.getValueNode())));
        yield object;
      }
      case SequenceNode list -> {
        var array = JSON.arrayNode();
        list.getValue().forEach(item -> array.add(json(item)));
        yield array;
      }
      case ScalarNode scalar -> scalar(scalar);
      default -> throw new AssertionError(node);
    };
  }

  private static JsonNode scalar(ScalarNode scalar) {
    var text = scalar.getValue();
    if (scalar.getTag().equals(Tag.INT) && text.matches("-?[1-9][0-9]*|0")) {
      return JSON.numberNode(Long.parseLong(text));
    }
    if (scalar.getTag().equals(Tag.BOOL)) {
      return JSON.booleanNode(List.of("true", "yes", "on").contains(text));
    }
    return scalar.getTag().equals(Tag.NULL) ? JSON.nullNode() : JSON.textNode(text);
  }

  @Test
  void schemaIsJson() throws IOException {
    for (var schema : Schemas.all().values()) {
      assertThat(new ObjectMapper().readTree(schema).path("$schema").asText())
          .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }
  }
}

package org.fiche.citation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * CSL-JSON, an array also for one reference. Source: <a
 * href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2</a>.
 */
final class CslJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private CslJson() {}

  static String of(List<ReferenceData> references) {
    var out = new StringWriter();
    try (var json = MAPPER.createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartArray();
      for (var reference : references) {
        add(json, reference);
      }
      json.writeEndArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.append('\n').toString();
  }

  private static void add(JsonGenerator json, ReferenceData reference) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", reference.key());
    json.writeStringField("type", "dataset");
    json.writeStringField("title", reference.title());
    json.writeArrayFieldStart("author");
    json.writeStartObject();
    json.writeStringField("literal", reference.author());
    json.writeEndObject();
    json.writeEndArray();
    date(json, reference);
    json.writeStringField("publisher", reference.publisher());
    json.writeStringField("number", reference.code().written());
    json.writeStringField("version", reference.version());
    json.writeStringField("URL", reference.address());
    if (!reference.summary().isEmpty()) {
      json.writeStringField("abstract", reference.summary());
    }
    if (!reference.keywords().isEmpty()) {
      json.writeStringField("keyword", String.join(", ", reference.keywords()));
    }
    json.writeStringField("language", reference.language().code());
    json.writeEndObject();
  }

  private static void date(JsonGenerator json, ReferenceData reference) throws IOException {
    var date = reference.date();
    json.writeObjectFieldStart("issued");
    json.writeArrayFieldStart("date-parts");
    json.writeStartArray();
    json.writeNumber(date.getYear());
    json.writeNumber(date.getMonthValue());
    json.writeNumber(date.getDayOfMonth());
    json.writeEndArray();
    json.writeEndArray();
    json.writeEndObject();
  }
}

package org.fiche.exchange.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Level;
import org.fiche.observation.Figure;
import org.fiche.observation.Observation;
import org.fiche.observation.Reason;
import org.fiche.observation.cell.Breakdown;

/**
 * Figures as a data set of <a href="https://json-stat.org/full/">JSON-stat 2.0</a>. The last
 * dimension, {@code figure}, holds the value and, for quotients, numerator and denominator; it
 * changes fastest.
 */
final class JsonStat {

  private static final JsonFactory JSON = new JsonFactory();
  private static final String FIGURE = "figure";

  private final Download download;
  private final Captions captions;
  private final List<String> figures;
  private final Map<Integer, Reason> missing = new LinkedHashMap<>();

  JsonStat(Download download) {
    this.download = download;
    this.captions = download.captions();
    boolean quotient = download.indicator().method().denominator().isPresent();
    this.figures = quotient ? List.of("value", "numerator", "denominator") : List.of("value");
  }

  /**
   * @throws IOException if the reader is gone
   */
  void write(OutputStream out) throws IOException {
    try (var json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("version", "2.0");
      json.writeStringField("class", "dataset");
      json.writeStringField("label", captions.title(download.indicator()));
      json.writeStringField("source", captions.publisher());
      if (download.answer().computedAt().isPresent()) {
        json.writeStringField("updated", download.answer().computedAt().get().toString());
      }
      json.writeStringField("href", download.address());
      strings(json, "note", download.notes());
      dimensions(json);
      values(json);
      status(json);
      extension(json);
      json.writeEndObject();
    }
  }

  private void dimensions(JsonGenerator json) throws IOException {
    var ids = new ArrayList<>(List.of("year", "area"));
    Stream.of(Breakdown.values()).map(Breakdown::column).forEach(ids::add);
    ids.add(FIGURE);
    strings(json, "id", ids);
    json.writeArrayFieldStart("size");
    json.writeNumber(download.answer().years().size());
    json.writeNumber(download.answer().asked().areas().size());
    for (var breakdown : Breakdown.values()) {
      json.writeNumber(download.answer().categories(breakdown).size());
    }
    json.writeNumber(figures.size());
    json.writeEndArray();
    json.writeObjectFieldStart("role");
    strings(json, "time", List.of("year"));
    strings(json, "geo", List.of("area"));
    strings(json, "metric", List.of(FIGURE));
    json.writeEndObject();
    json.writeObjectFieldStart("dimension");
    years(json);
    areas(json);
    for (var breakdown : Breakdown.values()) {
      breakdown(json, breakdown);
    }
    figures(json);
    json.writeEndObject();
  }

  private void years(JsonGenerator json) throws IOException {
    var labels = new LinkedHashMap<String, String>();
    download.answer().years().forEach(year -> labels.put(year.toString(), year.toString()));
    dimension(json, "year", captions.word(Word.YEAR), labels);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void areas(JsonGenerator json) throws IOException {
    var labels = new LinkedHashMap<String, String>();
    download.answer().asked().areas().forEach(id -> labels.put(id(id), captions.area(id)));
    dimension(json, "area", captions.word(Word.AREA), labels);
    json.writeEndObject();
    json.writeObjectFieldStart("extension");
    json.writeObjectFieldStart("level");
    for (var id : download.answer().asked().areas()) {
      json.writeStringField(id(id), id.level().id());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The code, or level and code where a wider area has the code too: Brussels as a province. */
  private String id(AreaId id) {
    boolean taken =
        Stream.of(Level.values())
            .filter(level -> id.level().finerThan(level))
            .anyMatch(level -> download.isArea(new AreaId(level, id.nis())));
    return taken ? id.level().id() + "-" + id.nis() : id.nis();
  }

  private void breakdown(JsonGenerator json, Breakdown breakdown) throws IOException {
    var labels = new LinkedHashMap<String, String>();
    download
        .answer()
        .categories(breakdown)
        .forEach(code -> labels.put(code, captions.category(breakdown, code)));
    dimension(json, breakdown.column(), captions.breakdown(breakdown), labels);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void figures(JsonGenerator json) throws IOException {
    var labels = new LinkedHashMap<String, String>();
    labels.put("value", captions.word(Word.VALUE));
    labels.put("numerator", captions.word(Word.NUMERATOR));
    labels.put("denominator", captions.word(Word.DENOMINATOR));
    labels.keySet().retainAll(figures);
    dimension(json, FIGURE, captions.word(Word.FIGURE), labels);
    json.writeObjectFieldStart("unit");
    json.writeObjectFieldStart("value");
    json.writeStringField("label", captions.unit(download.indicator().unit()));
    json.writeNumberField("decimals", download.indicator().decimals());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Leaves dimension and category open: more may follow. */
  private static void dimension(
      JsonGenerator json, String name, String label, Map<String, String> categories)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("label", label);
    json.writeObjectFieldStart("category");
    strings(json, "index", List.copyOf(categories.keySet()));
    json.writeObjectFieldStart("label");
    for (var category : categories.entrySet()) {
      json.writeStringField(category.getKey(), category.getValue());
    }
    json.writeEndObject();
  }

  private void values(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("value");
    int index = 0;
    for (var observations = download.answer().observations().iterator(); observations.hasNext(); ) {
      var observation = observations.next();
      for (var figure : figures) {
        var number = number(figure, observation);
        if (number.isPresent()) {
          json.writeNumber(number.get());
        } else {
          json.writeNull();
          int place = index;
          observation.figure().reason().ifPresent(reason -> missing.put(place, reason));
        }
        index++;
      }
    }
    json.writeEndArray();
  }

  private static Optional<BigDecimal> number(String name, Observation observation) {
    Figure figure = observation.figure();
    return switch (name) {
      case "numerator" -> figure.numerator().map(BigDecimal::valueOf);
      case "denominator" -> figure.denominator().map(BigDecimal::valueOf);
      default -> figure.rounded();
    };
  }

  private void status(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("status");
    for (var each : missing.entrySet()) {
      json.writeStringField(each.getKey().toString(), each.getValue().status().words());
    }
    json.writeEndObject();
  }

  private void extension(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("extension");
    json.writeStringField("code", download.indicator().code().written());
    json.writeStringField("unit", download.indicator().unit());
    json.writeBooleanField("demonstration", download.answer().demonstration());
    if (download.answer().demonstration()) {
      json.writeStringField("notice", Download.DEMONSTRATION);
    }
    json.writeBooleanField("stale", download.answer().stale());
    json.writeStringField("card_version", download.cardVersion());
    strings(json, "releases", download.answer().releases());
    json.writeArrayFieldStart("breaks");
    for (int year : download.breaks()) {
      json.writeNumber(year);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("reasons");
    for (var each : missing.entrySet()) {
      json.writeStringField(each.getKey().toString(), captions.reason(each.getValue()));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<String> all)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (var each : all) {
      json.writeString(each);
    }
    json.writeEndArray();
  }
}

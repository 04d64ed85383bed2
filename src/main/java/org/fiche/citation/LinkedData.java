package org.fiche.citation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fiche.card.Card;
import org.fiche.card.CodeList;
import org.fiche.card.Concept;
import org.fiche.card.Database;
import org.fiche.card.Dimension;
import org.fiche.card.Indicator;
import org.fiche.card.Page;
import org.fiche.card.Variable;
import org.fiche.card.setting.Unit;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;

/**
 * A card as JSON-LD in the words of schema.org, which search engines and crawlers of data read. The
 * context stands in it, so that nothing has to be fetched.
 *
 * @see <a href="https://schema.org/Dataset">schema.org Dataset</a>
 */
public final class LinkedData {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String ID = "@id";
  private static final String TYPE = "@type";

  private final Catalogue catalogue;
  private final Card card;
  private final Language language;
  private final ReferenceData data;
  private final String base;

  private LinkedData(Catalogue catalogue, Card card, Language language) {
    this.catalogue = catalogue;
    this.card = card;
    this.language = language;
    this.data = ReferenceData.of(catalogue, card, language);
    this.base = catalogue.imprint().baseUri().replaceAll("/+$", "");
  }

  /** One card, in one language. */
  public static String of(Catalogue catalogue, Card card, Language language) {
    try {
      var written = new LinkedData(catalogue, card, language).written();
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(written) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Map<String, Object> written() {
    var json = new LinkedHashMap<String, Object>();
    json.put("@context", context());
    json.put(ID, data.address());
    switch (card) {
      case Indicator indicator -> dataset(json, indicator);
      case Variable variable -> term(json);
      case Concept concept -> term(json);
      case Dimension dimension -> term(json);
      case CodeList list -> json.put(TYPE, "DefinedTermSet");
      case Database database -> json.put(TYPE, "DataCatalog");
      case Page page -> json.put(TYPE, "Article");
    }
    common(json);
    return json;
  }

  private static Map<String, Object> context() {
    var context = new LinkedHashMap<String, Object>();
    context.put("@vocab", "https://schema.org/");
    for (var link : List.of("license", "url", "contentUrl", "inDefinedTermSet", "sameAs")) {
      context.put(link, Map.of(TYPE, ID));
    }
    context.put("dateModified", Map.of(TYPE, "http://www.w3.org/2001/XMLSchema#date"));
    return context;
  }

  private void common(Map<String, Object> json) {
    json.put("name", said(data.title()));
    json.put("description", said(data.summary()));
    json.put("identifier", data.address());
    json.put("url", base + "/" + language.code() + "/cards/" + card.code());
    json.put("version", data.version());
    json.put("dateModified", data.date().toString());
    json.put("license", data.licence().url());
    json.put("creator", organisation());
    json.put("publisher", organisation());
    if (!data.keywords().isEmpty()) {
      json.put("keywords", data.keywords().stream().map(this::said).toList());
    }
  }

  private Map<String, Object> said(String words) {
    return Map.of("@value", words, "@language", data.language().code());
  }

  private Map<String, Object> organisation() {
    var organisation = new LinkedHashMap<String, Object>();
    organisation.put(TYPE, "Organization");
    organisation.put("name", data.publisher());
    catalogue.imprint().publisher().homepage().ifPresent(home -> organisation.put("url", home));
    return organisation;
  }

  private void term(Map<String, Object> json) {
    json.put(TYPE, "DefinedTerm");
    json.put("termCode", card.code().written());
    json.put("inDefinedTermSet", base + "/" + language.code() + "/glossary");
  }

  private void dataset(Map<String, Object> json, Indicator indicator) {
    json.put(TYPE, "Dataset");
    json.put("inLanguage", data.language().code());
    var period = indicator.available();
    json.put(
        "temporalCoverage", period.from() + "/" + period.to().map(String::valueOf).orElse(".."));
    json.put("spatialCoverage", Map.of(TYPE, "Place", "name", catalogue.country(language)));
    json.put("isAccessibleForFree", true);
    json.put("variableMeasured", measured(indicator));
    if (!indicator.head().isRetired()) {
      json.put("distribution", files(indicator));
    }
  }

  private List<Object> files(Indicator indicator) {
    var files = new ArrayList<Object>();
    files.add(download(indicator, "csv", "text/csv"));
    files.add(download(indicator, "json", "application/json"));
    files.add(
        download(
            indicator,
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    return files;
  }

  private Map<String, Object> measured(Indicator indicator) {
    var measured = new LinkedHashMap<String, Object>();
    measured.put(TYPE, "PropertyValue");
    measured.put("name", data.title());
    catalogue
        .settings()
        .unit(indicator.unit())
        .map(Unit::label)
        .ifPresent(label -> measured.put("unitText", catalogue.in(language).words(label)));
    return measured;
  }

  private Map<String, Object> download(Indicator indicator, String ending, String type) {
    var download = new LinkedHashMap<String, Object>();
    download.put(TYPE, "DataDownload");
    download.put("encodingFormat", type);
    download.put(
        "contentUrl",
        base + "/data/" + indicator.code() + "." + ending + "?lang=" + language.code());
    return download;
  }
}

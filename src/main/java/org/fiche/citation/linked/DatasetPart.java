package org.fiche.citation.linked;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.Indicator;
import org.fiche.card.setting.Unit;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.Wording;

/** What an indicator has beside its head: where, when, in which unit, and its files. */
final class DatasetPart {

  private static final Map<String, String> FILES =
      new java.util.TreeMap<>(
          Map.of(
              "csv", "text/csv",
              "json", "application/json",
              "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

  private final Catalogue catalogue;
  private final Language language;
  private final Wording wording;
  private final String base;

  DatasetPart(Catalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.language = language;
    this.wording = catalogue.in(language);
    this.base = catalogue.imprint().baseUri().replaceAll("/+$", "");
  }

  void add(Indicator indicator, Node node) {
    var available = indicator.available();
    node.with("isAccessibleForFree", true)
        .with(
            "temporalCoverage",
            available.from() + "/" + available.to().map(String::valueOf).orElse(".."))
        .withAll(
            "spatialCoverage",
            catalogue.territory(language).stream()
                .map(name -> Node.of("Place").with("name", name))
                .toList())
        .withAll("variableMeasured", measured(indicator))
        .with("measurementTechnique", method(indicator))
        .withAll(
            "isBasedOn",
            indicator.sources().stream().map(code -> Node.reference(id(code))).toList())
        .withAll("distribution", files(indicator))
        .with(
            "includedInDataCatalog",
            Node.of("DataCatalog")
                .with("@id", base + "/")
                .with("name", wording.words(catalogue.imprint().title()))
                .with("url", base + "/"));
  }

  /** The figure itself first, then what it is broken down by. */
  private List<Node> measured(Indicator indicator) {
    var figure =
        Node.of("PropertyValue")
            .with("name", wording.title(indicator))
            .with("propertyID", id(indicator.code()))
            .with(
                "unitText",
                catalogue.settings().unit(indicator.unit()).map(Unit::label).map(wording::words));
    var dimensions =
        catalogue.cards(indicator.dimensions()).stream()
            .map(
                (Card card) ->
                    Node.of("PropertyValue")
                        .with("name", wording.title(card))
                        .with("propertyID", id(card.code())));
    return Stream.concat(Stream.of(figure), dimensions).toList();
  }

  private String method(Indicator indicator) {
    var method = indicator.method();
    return Stream.concat(Stream.of(method.numerator()), method.denominator().stream())
        .map(part -> wording.plain(part.label()))
        .collect(Collectors.joining(" / "));
  }

  private List<Node> files(Indicator indicator) {
    return FILES.entrySet().stream()
        .map(
            file ->
                Node.of("DataDownload")
                    .with("encodingFormat", file.getValue())
                    .with(
                        "contentUrl",
                        base
                            + "/data/"
                            + indicator.code()
                            + "."
                            + file.getKey()
                            + "?lang="
                            + language.code()))
        .toList();
  }

  private String id(Code code) {
    return base + "/id/" + code;
  }
}

package org.fiche.page.saving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fiche.card.Card;
import org.fiche.card.Indicator;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.citation.ReferenceData;
import org.fiche.citation.ReferenceFormat;
import org.fiche.citation.linked.SchemaOrg;

/**
 * Typed links that lead programs from a page to what it is about. Source: <a
 * href="https://signposting.org/FAIR/">FAIR Signposting</a>.
 */
final class Signposts {

  private static final String SCHEMA = "https://schema.org/";

  private static final Map<String, String> FILES =
      new TreeMap<>(
          Map.of(
              "csv", "text/csv",
              "json", "application/json",
              "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

  private final String base;
  private final String language;
  private final String licence;

  Signposts(Catalogue catalogue, Language language) {
    this.base = catalogue.imprint().baseUri().replaceAll("/+$", "");
    this.language = language.code();
    this.licence = catalogue.imprint().licence().url();
  }

  /** The value of the header {@code Link} on the page of a card. */
  String of(Card card, ReferenceData data, boolean old) {
    var links = new ArrayList<String>();
    links.add(link(data.address(), "cite-as"));
    var id = base + "/id/" + card.code() + (old ? "/" + data.version() : "");
    for (var format : ReferenceFormat.values()) {
      links.add(typed(id + "." + format.ending() + lang(), "describedby", format.mediaType()));
    }
    links.add(typed(id + ".jsonld" + lang(), "describedby", "application/ld+json"));
    links.add(typed(id + ".pdf" + lang(), "alternate", "application/pdf"));
    if (card instanceof Indicator && !old && !card.head().isRetired()) {
      FILES.forEach(
          (ending, type) ->
              links.add(
                  typed(base + "/data/" + card.code() + "." + ending + lang(), "item", type)));
    }
    links.add(link(licence, "license"));
    links.add(link(SCHEMA + "AboutPage", "type"));
    links.add(link(SCHEMA + SchemaOrg.type(card), "type"));
    return String.join(", ", links);
  }

  private String lang() {
    return "?lang=" + language;
  }

  static String list(String licence) {
    return String.join(
        ", ", List.of(link(licence, "license"), link(SCHEMA + "CollectionPage", "type")));
  }

  private static String link(String address, String relation) {
    return "<" + address + ">; rel=\"" + relation + "\"";
  }

  private static String typed(String address, String relation, String type) {
    return link(address, relation) + "; type=\"" + type + "\"";
  }
}

package org.fiche.citation.linked;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.CodeList;
import org.fiche.card.Concept;
import org.fiche.card.Database;
import org.fiche.card.Dimension;
import org.fiche.card.Indicator;
import org.fiche.card.Page;
import org.fiche.card.Variable;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.Wording;
import org.fiche.catalogue.history.Version;
import org.fiche.citation.LinkedData;

/** Cards, lists of them and the catalogue in the words of schema.org, as JSON-LD for pages. */
public final class SchemaOrg {

  private final Catalogue catalogue;
  private final Language language;
  private final Wording wording;
  private final String base;

  public SchemaOrg(Catalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.language = language;
    this.wording = catalogue.in(language);
    this.base = catalogue.imprint().baseUri().replaceAll("/+$", "");
  }

  /** The type of what a card describes: {@code Dataset}. */
  public static String type(Card card) {
    return switch (card) {
      case Indicator indicator -> "Dataset";
      case Variable variable -> "DefinedTerm";
      case Concept concept -> "DefinedTerm";
      case Dimension dimension -> "DefinedTerm";
      case CodeList list -> "DefinedTermSet";
      case Database database -> "DataCatalog";
      case Page page -> "Article";
    };
  }

  /** The file of a card, so that it may stand in a script element: no character of it ends one. */
  public String card(Card card) {
    return Node.harmless(LinkedData.of(catalogue, card, language).strip());
  }

  private Node publisher() {
    var publisher = catalogue.imprint().publisher();
    return Node.of("Organization")
        .with("name", wording.words(publisher.name()))
        .with("alternateName", publisher.code())
        .with("url", publisher.homepage());
  }

  private Node reference(Code code) {
    return Node.reference(id(code));
  }

  private String id(Code code) {
    return base + "/id/" + code;
  }

  /** Cards that stand on a page one below the other, in their order. */
  public String list(String name, Collection<? extends Card> cards) {
    return list(
        name, cards.stream().map(card -> place(id(card.code()), wording.title(card))).toList());
  }

  /** Versions of a card, in their order. */
  public String versions(String name, List<Version> versions) {
    return list(
        name,
        versions.stream()
            .map(each -> place(id(each.code()) + "/" + each.name(), each.name()))
            .toList());
  }

  private static String list(String name, List<Node> places) {
    return Node.root("ItemList")
        .with("name", name)
        .with("numberOfItems", places.size())
        .withAll(
            "itemListElement",
            IntStream.range(0, places.size())
                .mapToObj(at -> places.get(at).with("position", at + 1))
                .toList())
        .text();
  }

  private static Node place(String address, String name) {
    return Node.of("ListItem").with("url", address).with("name", name);
  }

  /** The catalogue itself. */
  public String catalogue() {
    return Node.root("DataCatalog")
        .with("@id", base + "/")
        .with("url", base + "/")
        .with("name", wording.words(catalogue.imprint().title()))
        .with("description", wording.plain(catalogue.imprint().lead()))
        .with("inLanguage", language.code())
        .with("publisher", publisher())
        .with("license", catalogue.imprint().licence().url())
        .withAll(
            "dataset",
            catalogue.cards(Indicator.class).stream().map(card -> reference(card.code())).toList())
        .text();
  }
}

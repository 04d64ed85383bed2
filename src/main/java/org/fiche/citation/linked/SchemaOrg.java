package org.fiche.citation.linked;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.CodeList;
import org.fiche.card.Concept;
import org.fiche.card.Database;
import org.fiche.card.Dimension;
import org.fiche.card.Indicator;
import org.fiche.card.Page;
import org.fiche.card.Variable;
import org.fiche.card.setting.Keyword;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.Wording;

/**
 * Cards in the words of <a href="https://schema.org">schema.org</a>, as JSON-LD: an indicator is a
 * Dataset, a variable or a concept is a DefinedTerm.
 */
public final class SchemaOrg {

  /** Search engines refuse a shorter description of a dataset. */
  private static final int SHORTEST_DESCRIPTION = 50;

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
      case Dimension dimension -> "DefinedTermSet";
      case CodeList list -> "DefinedTermSet";
      case Database database -> "DefinedTermSet";
      case Page page -> "Article";
    };
  }

  /** A card as JSON-LD that may stand in a page. */
  public String card(Card card) {
    var node = head(card);
    switch (card) {
      case Indicator indicator -> new DatasetPart(catalogue, language).add(indicator, node);
      case Variable variable ->
          node.with("termCode", variable.code().written())
              .with("inDefinedTermSet", reference(variable.database()));
      case Concept concept ->
          node.with("termCode", concept.code().written())
              .with("inDefinedTermSet", wholeCatalogue());
      case CodeList list -> node.withAll("hasDefinedTerm", codes(list));
      case Dimension dimension -> node.withAll("hasDefinedTerm", categories(dimension));
      case Database database -> node.withAll("hasDefinedTerm", variables(database));
      case Page page ->
          node.with("headline", wording.title(page))
              .withAll("about", page.about().stream().map(this::reference).toList());
    }
    return node.text();
  }

  private Node head(Card card) {
    var head = card.head();
    var version = catalogue.version(card);
    return Node.root(type(card))
        .with("@id", id(card.code()))
        .with("url", id(card.code()))
        .with("identifier", id(card.code()) + "/" + version)
        .with("name", wording.title(card))
        .withWords("alternateName", names(card))
        .with("description", description(card))
        .with("inLanguage", wording.of(card.title()).language().code())
        .with("version", version)
        .with("dateModified", catalogue.date(card).toString())
        .with("creator", publisher())
        .with("publisher", publisher())
        .with("license", catalogue.imprint().licence().url())
        .withWords(
            "keywords",
            head.keywords().stream()
                .flatMap(id -> catalogue.settings().keyword(id).stream())
                .map(Keyword::label)
                .map(wording::words)
                .toList());
  }

  private List<String> names(Card card) {
    var published = catalogue.publishedCode(card);
    return Stream.concat(
            card.head().synonymsIn(language).stream(), Stream.of(published, card.code().written()))
        .distinct()
        .toList();
  }

  private String description(Card card) {
    var words = wording.plain(card.head().definition());
    return words.length() < SHORTEST_DESCRIPTION ? wording.title(card) + ": " + words : words;
  }

  private Node publisher() {
    var publisher = catalogue.imprint().publisher();
    return Node.of("Organization")
        .with("name", wording.words(publisher.name()))
        .with("alternateName", publisher.code())
        .with("url", publisher.homepage());
  }

  private List<Node> codes(CodeList list) {
    return list.codes().stream()
        .map(code -> term(code.code(), wording.words(code.label())))
        .toList();
  }

  private List<Node> categories(Dimension dimension) {
    return dimension.categories().stream()
        .map(category -> term(category.code(), wording.words(category.label())))
        .toList();
  }

  private List<Node> variables(Database database) {
    return catalogue.cards(Variable.class).stream()
        .filter(variable -> variable.database().same(database.code()))
        .map(variable -> reference(variable.code()))
        .toList();
  }

  private static Node term(String code, String name) {
    return Node.of("DefinedTerm").with("termCode", code).with("name", name);
  }

  private Node wholeCatalogue() {
    return Node.of("DataCatalog")
        .with("@id", base + "/")
        .with("name", wording.words(catalogue.imprint().title()))
        .with("url", base + "/");
  }

  private Node reference(Code code) {
    return Node.reference(id(code));
  }

  private String id(Code code) {
    return base + "/id/" + code;
  }

  /** Cards that stand on a page one below the other, in their order. */
  public String list(String name, Collection<? extends Card> cards) {
    var all = List.copyOf(cards);
    return Node.root("ItemList")
        .with("name", name)
        .with("numberOfItems", all.size())
        .withAll(
            "itemListElement",
            IntStream.range(0, all.size()).mapToObj(at -> place(at + 1, all.get(at))).toList())
        .text();
  }

  private Node place(int position, Card card) {
    return Node.of("ListItem")
        .with("position", position)
        .with("url", id(card.code()))
        .with("name", wording.title(card));
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

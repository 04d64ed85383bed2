package org.fiche.search.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.card.Card;
import org.fiche.card.CodeList;
import org.fiche.card.Concept;
import org.fiche.card.Database;
import org.fiche.card.Dimension;
import org.fiche.card.Indicator;
import org.fiche.card.Page;
import org.fiche.card.Variable;
import org.fiche.card.setting.Keyword;
import org.fiche.card.text.Language;
import org.fiche.card.text.Text;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.Wording;

/**
 * The words of a card in one language, without markup. A part that is not translated has none:
 * another language holds it.
 */
public final class CardWords {

  private final Card card;
  private final Catalogue catalogue;
  private final Language language;
  private final Wording wording;

  private CardWords(Catalogue catalogue, Card card, Language language) {
    this.card = card;
    this.catalogue = catalogue;
    this.language = language;
    this.wording = catalogue.in(language);
  }

  /** Words of one part; may be empty. */
  public static List<String> of(Catalogue catalogue, Card card, Language language, Part part) {
    return new CardWords(catalogue, card, language).in(part);
  }

  /** Words by part; parts without words have an empty list. */
  static Map<Part, List<String>> of(Catalogue catalogue, Card card, Language language) {
    var words = new CardWords(catalogue, card, language);
    var parts = new EnumMap<Part, List<String>>(Part.class);
    for (var part : Part.values()) {
      parts.put(part, words.in(part));
    }
    return parts;
  }

  private List<String> in(Part part) {
    return switch (part) {
      case TITLE -> plain(card.title());
      case SYNONYM -> card.head().synonymsIn(language);
      case KEYWORD -> shelves();
      case DEFINITION -> prose(List.of(card.head().definition()));
      case BODY -> prose(body());
      case NAME, COMPOUND -> names();
    };
  }

  private List<String> names() {
    var names = new ArrayList<>(plain(card.title()));
    names.addAll(card.head().synonymsIn(language));
    return List.copyOf(names);
  }

  private List<String> shelves() {
    return card.head().keywords().stream()
        .flatMap(id -> catalogue.settings().keyword(id).stream())
        .map(Keyword::label)
        .flatMap(label -> label.in(language).stream())
        .toList();
  }

  private List<String> plain(Text text) {
    return text.in(language).stream().toList();
  }

  private List<String> prose(List<Text> texts) {
    return texts.stream()
        .filter(text -> text.in(language).isPresent())
        .map(wording::plain)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private List<Text> body() {
    var texts = new ArrayList<>(card.head().remarks());
    card.head().reason().ifPresent(texts::add);
    switch (card) {
      case Indicator indicator -> indicator(texts, indicator);
      case Variable variable -> variable(texts, variable);
      case Concept concept ->
          concept.parameters().values().forEach(parameter -> texts.add(parameter.label()));
      case Dimension dimension ->
          dimension.categories().forEach(category -> texts.add(category.label()));
      case CodeList list -> {
        texts.addAll(list.families().values());
        list.codes().forEach(entry -> texts.add(entry.label()));
      }
      case Database database -> {
        database.producer().ifPresent(texts::add);
        database.tables().forEach(table -> texts.add(table.label()));
      }
      case Page page -> texts.add(page.body());
    }
    return texts;
  }

  private void indicator(List<Text> texts, Indicator indicator) {
    texts.add(indicator.method().numerator().label());
    indicator.method().denominator().ifPresent(each -> texts.add(each.label()));
    indicator.breaks().forEach(each -> texts.add(each.reason()));
    indicator.dimensions().stream()
        .flatMap(code -> catalogue.card(code).stream())
        .forEach(dimension -> texts.add(dimension.title()));
    unit(Optional.of(indicator.unit())).ifPresent(texts::add);
  }

  private void variable(List<Text> texts, Variable variable) {
    texts.add(variable.domain());
    unit(variable.unit()).ifPresent(texts::add);
    variable
        .raw()
        .ifPresent(
            raw -> {
              raw.variants().ifPresent(texts::add);
              raw.producer().ifPresent(texts::add);
              raw.format().ifPresent(texts::add);
            });
  }

  private Optional<Text> unit(Optional<String> id) {
    return id.flatMap(catalogue.settings()::unit).map(unit -> unit.label());
  }
}

package org.fiche.search.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.CodeList;
import org.fiche.card.Database;
import org.fiche.card.Dimension;
import org.fiche.card.Indicator;
import org.fiche.card.Variable;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;

/**
 * A card as the index keeps it.
 *
 * @param id the key of the code
 * @param terms values of fields that are looked up as a whole, by field
 * @param words by language and part
 * @param titles as readers of each language see them
 */
record CardDocument(
    String id,
    int kindOrder,
    int breakdowns,
    LocalDate date,
    Map<String, Set<String>> terms,
    Map<Language, Map<Part, List<String>>> words,
    Map<Language, String> titles) {

  static CardDocument of(Catalogue catalogue, Card card) {
    var words = new EnumMap<Language, Map<Part, List<String>>>(Language.class);
    var titles = new EnumMap<Language, String>(Language.class);
    for (var language : Language.values()) {
      words.put(language, CardWords.of(catalogue, card, language));
      titles.put(language, catalogue.in(language).title(card));
    }
    return new CardDocument(
        card.code().key(),
        card.kind().ordinal(),
        card instanceof Indicator indicator ? indicator.dimensions().size() : 0,
        catalogue.date(card),
        terms(catalogue, card, words.values()),
        words,
        titles);
  }

  private static Map<String, Set<String>> terms(
      Catalogue catalogue, Card card, Collection<Map<Part, List<String>>> words) {
    var terms = new LinkedHashMap<String, Set<String>>();
    terms.put(Fields.KEYS, keys(catalogue, card));
    terms.put(Fields.NUMBER, digits(card.code().key()));
    terms.put(Fields.HELD_CODES, heldCodes(card));
    terms.put(
        Fields.WHOLE_NAMES,
        set(words.stream().flatMap(parts -> parts.getOrDefault(Part.NAME, List.of()).stream())));
    terms.put(Fields.KIND, Set.of(card.kind().id()));
    terms.put(Fields.SHELF, set(card.head().keywords().stream()));
    terms.put(Fields.DATABASE, databases(catalogue, card));
    terms.put(
        Fields.FINEST_AREA,
        card instanceof Indicator indicator ? Set.of(indicator.finestArea().levelId()) : Set.of());
    terms.put(
        Fields.DIMENSION,
        card instanceof Indicator indicator
            ? set(indicator.dimensions().stream().map(Code::written))
            : Set.of());
    return terms;
  }

  private static Set<String> keys(Catalogue catalogue, Card card) {
    return set(
        Stream.concat(
                Stream.of(card.code(), new Code(catalogue.publishedCode(card))),
                card.head().formerCodes().stream())
            .map(Code::key));
  }

  private static Set<String> digits(String key) {
    var digits = key.replaceAll("\\D", "");
    return digits.isEmpty() ? Set.of() : Set.of(digits);
  }

  private static Set<String> heldCodes(Card card) {
    return switch (card) {
      case CodeList list -> set(list.codes().stream().map(entry -> new Code(entry.code()).key()));
      case Dimension dimension -> Set.of(new Code(dimension.column()).key());
      case Variable variable -> Set.of(new Code(variable.column().name()).key());
      case Database database ->
          set(database.tables().stream().map(table -> new Code(table.name()).key()));
      default -> Set.of();
    };
  }

  /** The databases that a card is in, or that its sources are in. */
  private static Set<String> databases(Catalogue catalogue, Card card) {
    return switch (card) {
      case Database database -> Set.of(database.code().written());
      case Variable variable -> Set.of(variable.database().written());
      case Indicator indicator ->
          set(
              catalogue.cards(indicator.sources()).stream()
                  .filter(Variable.class::isInstance)
                  .map(source -> ((Variable) source).database().written()));
      default -> Set.of();
    };
  }

  private static Set<String> set(Stream<String> values) {
    var set = new LinkedHashSet<String>();
    values.forEach(set::add);
    return set;
  }
}

package org.fiche.search.document;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.CodeList;
import org.fiche.card.Database;
import org.fiche.card.Dimension;
import org.fiche.card.Indicator;
import org.fiche.card.Period;
import org.fiche.card.Variable;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.words.Lexicon;

/**
 * A card as the index keeps it.
 *
 * @param id the key of the code
 * @param terms values of fields that are looked up as a whole, by field
 * @param texts terms with spaces between them, by field
 */
public record CardDocument(
    String id,
    int kindOrder,
    int breakdowns,
    LocalDate date,
    Map<String, Set<String>> terms,
    Map<String, String> texts) {

  public static CardDocument of(Catalogue catalogue, Lexicon lexicon, Card card) {
    var texts = new LinkedHashMap<String, String>();
    var names = new LinkedHashSet<String>();
    var titles = new LinkedHashSet<String>();
    for (var language : Language.values()) {
      var words = CardTerms.of(catalogue, lexicon, card, language);
      texts.putAll(words.texts());
      texts.put(Fields.titleOrder(language), CardTerms.order(catalogue.in(language).title(card)));
      names.addAll(words.names());
      titles.addAll(words.titles());
    }
    var terms = terms(catalogue, card);
    terms.put(Fields.WHOLE_NAMES, names);
    terms.put(Fields.WHOLE_TITLES, titles);
    return new CardDocument(
        card.code().key(),
        card.kind().ordinal(),
        card instanceof Indicator indicator ? indicator.dimensions().size() : 0,
        catalogue.date(card),
        terms,
        texts);
  }

  private static Map<String, Set<String>> terms(Catalogue catalogue, Card card) {
    var terms = new LinkedHashMap<String, Set<String>>();
    terms.put(Fields.KEYS, keys(catalogue, card));
    terms.put(Fields.NUMBER, digits(card.code().key()));
    terms.put(Fields.HELD_CODES, heldCodes(card));
    terms.put(Fields.KIND, Set.of(card.kind().id()));
    terms.put(Fields.SHELF, set(card.head().keywords().stream()));
    terms.put(Fields.DATABASE, databases(catalogue, card));
    terms.put(Fields.YEAR, years(catalogue, card));
    if (card instanceof Indicator indicator) {
      terms.put(Fields.FINEST_AREA, Set.of(indicator.finestArea().levelId()));
      terms.put(Fields.DIMENSION, set(indicator.dimensions().stream().map(Code::written)));
      terms.put(
          Fields.BROKEN_DOWN, indicator.dimensions().isEmpty() ? Set.of(Fields.NO) : Set.of());
      boolean computed = catalogue.derivation(indicator.method().of()).isPresent();
      terms.put(Fields.HOLDING, computed ? Set.of(Fields.VALUES) : Set.of());
    }
    return terms;
  }

  /** Every year of data; a series without an end goes on until the year of the publication. */
  private static Set<String> years(Catalogue catalogue, Card card) {
    var period =
        switch (card) {
          case Indicator indicator -> Optional.of(indicator.available());
          case Variable variable -> variable.available();
          default -> Optional.<Period>empty();
        };
    int now = catalogue.publishedAt().atZone(ZoneOffset.UTC).getYear();
    return period
        .map(
            each ->
                set(
                    IntStream.rangeClosed(each.from(), each.to().orElse(Math.max(now, each.from())))
                        .mapToObj(Integer::toString)))
        .orElse(Set.of());
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

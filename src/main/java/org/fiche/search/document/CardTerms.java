package org.fiche.search.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fiche.card.Card;
import org.fiche.card.Indicator;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.words.Analysis;
import org.fiche.search.words.Lexicon;

/**
 * The terms of a card in one language.
 *
 * @param texts by field, terms with spaces between them
 * @param names titles and synonyms, each as one term
 * @param titles each as one term
 */
public record CardTerms(Map<String, String> texts, Set<String> names, Set<String> titles) {

  /** Between two texts of a part, so that no phrase reaches from one into the other. */
  private static final String BREAK = "|";

  static CardTerms of(Catalogue catalogue, Lexicon lexicon, Card card, Language language) {
    var words = CardWords.of(catalogue, card, language);
    var texts = new LinkedHashMap<String, String>();
    var all = new ArrayList<String>();
    for (var part : List.of(Part.TITLE, Part.SYNONYM, Part.KEYWORD, Part.DEFINITION, Part.BODY)) {
      var stems = stems(language, words.getOrDefault(part, List.of()));
      put(
          texts,
          part.in(language),
          part == Part.TITLE ? subject(lexicon, card, language, stems) : stems);
      all.addAll(stems);
      all.add(BREAK);
    }
    var names = words.getOrDefault(Part.NAME, List.of());
    var plain = names.stream().flatMap(each -> Analysis.words(each).stream()).toList();
    put(texts, Part.NAME.in(language), plain);
    var parts = parts(lexicon, language, plain);
    put(texts, Part.COMPOUND.in(language), parts);
    all.addAll(parts);
    var definitions = words.getOrDefault(Part.DEFINITION, List.of());
    var said = definitions.stream().flatMap(each -> Analysis.words(each).stream()).toList();
    all.addAll(parts(lexicon, language, said));
    put(texts, Fields.all(language), all);
    return new CardTerms(
        texts, whole(language, names), whole(language, words.getOrDefault(Part.TITLE, List.of())));
  }

  /**
   * What is left of a title without the breakdowns of its card: they say how, not what. A reader
   * who names one asks for a dimension.
   */
  private static List<String> subject(
      Lexicon lexicon, Card card, Language language, List<String> stems) {
    return card instanceof Indicator indicator && !indicator.dimensions().isEmpty()
        ? lexicon.withoutDimensions(language, stems, indicator.dimensions())
        : stems;
  }

  private static void put(Map<String, String> texts, String field, List<String> terms) {
    if (!terms.isEmpty()) {
      texts.put(field, String.join(" ", terms));
    }
  }

  private static List<String> stems(Language language, List<String> texts) {
    var stems = new ArrayList<String>();
    for (var text : texts) {
      if (!stems.isEmpty()) {
        stems.add(BREAK);
      }
      stems.addAll(Analysis.stems(language, text));
    }
    return stems;
  }

  private static List<String> parts(Lexicon lexicon, Language language, List<String> words) {
    return words.stream()
        .distinct()
        .flatMap(word -> lexicon.compounds().parts(language, word).stream())
        .flatMap(part -> Analysis.stems(language, part).stream())
        .distinct()
        .toList();
  }

  /** Each text as one term, of its words and of its stems: an inflected name is the name too. */
  private static Set<String> whole(Language language, List<String> texts) {
    var terms = new LinkedHashSet<String>();
    for (var text : texts) {
      terms.add(order(text));
      terms.add(wholeStems(language, Analysis.stems(language, text)));
    }
    return terms;
  }

  /** A text without case, accents and signs. */
  public static String order(String text) {
    return String.join(" ", Analysis.words(text));
  }

  public static String wholeStems(Language language, List<String> stems) {
    return language.code() + ":" + String.join(" ", stems);
  }
}

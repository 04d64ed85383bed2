package org.fiche.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fiche.card.text.Language;
import org.fiche.search.index.CardIndex;
import org.fiche.search.index.Synonyms.Phrase;

/**
 * A part of a query that is found or not found as one: a word, or some words that have synonyms
 * together.
 *
 * @param phrases what means the same; empty for most words
 * @param weak whether it is so common that a card without it matches too
 */
record Unit(List<String> words, Set<Phrase> phrases, boolean weak) {

  private static final Set<String> ASKING =
      Set.of(
          "combien", "quel", "quelle", "quels", "quelles", "nombre", "par", "hoeveel", "welke",
          "welk", "aantal", "per", "wieviel", "viele", "welche", "anzahl", "je", "how", "many",
          "much", "what", "which", "number", "by", "is", "are", "do", "does", "there");

  /** The units of a query: leftmost first, the longest that has synonyms. */
  static List<Unit> of(List<String> words, CardIndex index) {
    var units = new ArrayList<Unit>();
    int from = 0;
    while (from < words.size()) {
      var unit = longest(words.subList(from, words.size()), index);
      units.add(unit);
      from += unit.words().size();
    }
    return units.stream().allMatch(Unit::weak)
        ? units.stream().map(unit -> new Unit(unit.words(), unit.phrases(), false)).toList()
        : List.copyOf(units);
  }

  private static Unit longest(List<String> words, CardIndex index) {
    int most = Math.min(words.size(), index.lexicon().synonyms().longest() + 2);
    for (int length = most; length > 0; length--) {
      var span = words.subList(0, length);
      var phrases = phrases(span, index);
      if (!phrases.isEmpty()) {
        return new Unit(List.copyOf(span), phrases, false);
      }
    }
    var word = words.getFirst();
    return new Unit(List.of(word), Set.of(), isWeak(word, index));
  }

  private static Set<Phrase> phrases(List<String> span, CardIndex index) {
    var phrases = new LinkedHashSet<Phrase>();
    for (var language : Language.values()) {
      boolean edged =
          !index.stems(language, span.getFirst()).isEmpty()
              && !index.stems(language, span.getLast()).isEmpty();
      if (edged) {
        var stems = index.stems(language, String.join(" ", span));
        phrases.addAll(index.lexicon().synonyms().of(language, stems));
      }
    }
    return phrases;
  }

  /** A word is weak when any language leaves it out of its index, or when it only asks. */
  private static boolean isWeak(String word, CardIndex index) {
    return index.words(word).stream().allMatch(ASKING::contains)
        || List.of(Language.values()).stream()
            .anyMatch(language -> index.stems(language, word).isEmpty());
  }
}

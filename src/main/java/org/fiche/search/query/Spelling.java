package org.fiche.search.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fiche.card.text.Language;
import org.fiche.search.engine.Asked;
import org.fiche.search.index.CardIndex;
import org.fiche.search.words.Analysis;
import org.fiche.search.words.Intent;

/**
 * Words that were probably meant by words that no card holds. Short words are acronyms, words with
 * digits are codes: both are taken as written.
 */
final class Spelling {

  private static final int LONG_WORD = 6;
  private static final int VERY_LONG_WORD = 9;
  private static final int TOO_LONG = 40;

  private final CardIndex index;
  private final Language reader;

  Spelling(CardIndex index, Language reader) {
    this.index = index;
    this.reader = reader;
  }

  /** The words, those that are not known replaced by the nearest that is. */
  List<String> mended(List<String> words) {
    return words.stream().map(this::mended).toList();
  }

  /** The nearest known word, else the same. */
  private String mended(String word) {
    int edits = edits(word);
    var plain = Analysis.words(word);
    if (edits == 0 || plain.size() != 1 || Intent.isWeak(word)) {
      return word;
    }
    return index
        .lexicon()
        .vocabulary()
        .nearest(plain.getFirst(), reader, edits)
        .filter(near -> !isHeld(word))
        .orElse(word);
  }

  private boolean isHeld(String word) {
    var unit = new Unit(List.of(word), Set.of(), Map.of(), Unit.Role.SUBJECT, Set.of());
    return index.engine().ask(Asked.howMany(new Words(Tuning.ALL).anywhere(unit))).matched() > 0;
  }

  /** How many letters may be wrong. */
  private static int edits(String word) {
    if (word.length() < LONG_WORD
        || word.length() > TOO_LONG
        || word.chars().anyMatch(Character::isDigit)) {
      return 0;
    }
    return word.length() < VERY_LONG_WORD ? 1 : 2;
  }
}

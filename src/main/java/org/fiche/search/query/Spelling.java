package org.fiche.search.query;

import java.util.List;
import org.fiche.card.text.Language;
import org.fiche.search.index.CardIndex;

/**
 * Words that were probably meant by words that no card is called by. Short words are acronyms,
 * words with digits are codes: both are taken as written.
 */
public final class Spelling {

  private static final int LONG_WORD = 6;
  private static final int VERY_LONG_WORD = 9;
  private static final int TOO_LONG = 40;

  private final CardIndex index;
  private final Language reader;

  public Spelling(CardIndex index, Language reader) {
    this.index = index;
    this.reader = reader;
  }

  /** The words, those that are not known replaced by the nearest that is. */
  public List<String> mended(List<String> words) {
    return words.stream().map(this::mended).toList();
  }

  /** The nearest known word, else the same. */
  String mended(String word) {
    int edits = edits(word);
    var plain = index.words(word);
    return edits == 0 || plain.size() != 1
        ? word
        : index.lexicon().vocabulary().nearest(plain.getFirst(), reader, edits).orElse(word);
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

package org.fiche.search.words;

import java.util.List;
import org.fiche.card.text.Language;

/** Words that say how a question is put, not what it is about. */
public final class Intent {

  private Intent() {}

  /**
   * Whether cards without that word match too: it asks, or a language leaves it out of its index.
   */
  public static boolean isWeak(String word) {
    var plain = Analysis.words(word);
    boolean asks =
        plain.stream()
            .allMatch(
                each ->
                    WordList.ASKING.holds(each)
                        || WordList.FIGURE.holds(each)
                        || WordList.MEANING.holds(each));
    return asks
        || List.of(Language.values()).stream()
            .anyMatch(language -> Analysis.stems(language, word).isEmpty());
  }

  public static boolean asksMeaning(String word) {
    return Analysis.words(word).stream().anyMatch(WordList.MEANING::holds);
  }

  public static boolean asksFigure(String word) {
    return Analysis.words(word).stream().anyMatch(WordList.FIGURE::holds);
  }
}

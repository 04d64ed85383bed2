package org.fiche.search.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Words in their order, to find those that come near another one. Words that begin like one that
 * cannot come near any more are passed over together, so that many words cost little more than few.
 */
public final class NearWords {

  /** The engine knows no automata for more. */
  public static final int MOST_EDITS = 2;

  private final String[] sorted;

  public NearWords(Collection<String> words) {
    this.sorted = words.stream().distinct().sorted().toArray(String[]::new);
  }

  /**
   * Words within some edits, in their order. Two letters that changed places are one edit.
   *
   * @param edits 1 or 2
   */
  public List<String> within(String word, int edits) {
    var automaton = new LevenshteinAutomata(word, true).toAutomaton(edits);
    var near = new CharacterRunAutomaton(automaton);
    var found = new ArrayList<String>();
    for (int at = 0; at < sorted.length; ) {
      int read = read(near, sorted[at]);
      if (read < 0) {
        found.add(sorted[at]);
      }
      at = read > 0 ? behind(sorted[at].substring(0, read), at) : at + 1;
    }
    return found;
  }

  /** How many characters show that a word is not near; -1 if it is, 0 if only its end shows it. */
  private static int read(CharacterRunAutomaton near, String word) {
    int state = 0;
    for (int at = 0; at < word.length(); ) {
      int point = word.codePointAt(at);
      at += Character.charCount(point);
      state = near.step(state, point);
      if (state < 0) {
        return at;
      }
    }
    return near.isAccept(state) ? -1 : 0;
  }

  /** The first word that does not begin so. */
  private int behind(String beginning, int from) {
    int found = Arrays.binarySearch(sorted, from, sorted.length, beginning + Character.MAX_VALUE);
    return found < 0 ? -found - 1 : found + 1;
  }
}

package org.fiche.search.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Words in their order, to find those that come near another one. What a word shares with the one
 * before is not read again, and words that begin like one that cannot come near any more are passed
 * over, so that many words cost little more than few.
 */
public final class NearWords {

  /** The engine knows no automata for more. */
  public static final int MOST_EDITS = 2;

  private final String[] sorted;

  /** How many characters each word begins with as the one before. */
  private final int[] shared;

  private final int longest;

  public NearWords(Collection<String> words) {
    sorted = words.stream().distinct().sorted().toArray(String[]::new);
    shared = new int[sorted.length];
    for (int at = 1; at < sorted.length; at++) {
      int differs = Arrays.mismatch(sorted[at - 1].toCharArray(), sorted[at].toCharArray());
      // A pair of surrogates is one letter.
      boolean inside = differs > 0 && Character.isHighSurrogate(sorted[at].charAt(differs - 1));
      shared[at] = inside ? differs - 1 : differs;
    }
    longest = Arrays.stream(sorted).mapToInt(String::length).max().orElse(0);
  }

  /**
   * Words within some edits, in their order. Two letters that changed places are one edit.
   *
   * @param edits 1 or 2
   */
  public List<String> within(String word, int edits) {
    return like(near(word, edits));
  }

  /** What reads words that come near; may be asked of several sets of words. */
  static CharacterRunAutomaton near(String word, int edits) {
    return new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(edits));
  }

  List<String> like(CharacterRunAutomaton near) {
    var found = new ArrayList<String>();
    // The state after each character of the word that was read last.
    var states = new int[longest + 1];
    int given = Integer.MAX_VALUE;
    for (int at = 0; at < sorted.length; at++) {
      if (shared[at] < given) {
        var word = sorted[at];
        int read = read(near, word, Math.min(shared[at], given), states);
        boolean whole = read == word.length() && states[read] >= 0;
        given = whole ? Integer.MAX_VALUE : read;
        if (whole && near.isAccept(states[read])) {
          found.add(word);
        }
      }
    }
    return found;
  }

  /** How many characters of a word were read until it could not come near any more, or all. */
  private static int read(CharacterRunAutomaton near, String word, int from, int[] states) {
    int at = from;
    while (at < word.length() && states[at] >= 0) {
      int point = word.codePointAt(at);
      int next = at + Character.charCount(point);
      states[next] = near.step(states[at], point);
      at = next;
    }
    return at;
  }
}

package org.fiche.search.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fiche.card.text.Language;

/**
 * Takes Dutch and German compounds apart: only where known words, with the letters that join them,
 * make up the whole of it. Parts found inside a word that is none would find what nobody asked for.
 */
public final class Compounds {

  private static final int SHORTEST_PART = 4;
  private static final int SHORTEST = 2 * SHORTEST_PART;
  private static final int LONGEST = 60;
  private static final int MOST_PARTS = 4;

  private static final Map<Language, List<String>> JOINTS = new EnumMap<>(Language.class);

  static {
    JOINTS.put(Language.NL, List.of("", "s", "en", "n", "e"));
    JOINTS.put(Language.DE, List.of("", "s", "es", "n", "en", "er", "e"));
  }

  private final Map<Language, Set<String>> known = new EnumMap<>(Language.class);

  /**
   * @param names the words of the catalogue by language, without case and accents
   */
  Compounds(Map<Language, Set<String>> names) {
    know(Language.NL, WordList.DUTCH.words(), names);
    know(Language.DE, WordList.GERMAN.words(), names);
  }

  private void know(Language language, Collection<String> base, Map<Language, Set<String>> names) {
    var words = new HashSet<>(base);
    names.getOrDefault(language, Set.of()).stream()
        .filter(word -> word.length() >= SHORTEST_PART)
        .forEach(words::add);
    known.put(language, words);
  }

  /**
   * The parts of a compound, in its order, as few as possible.
   *
   * @param word without case and accents
   * @return empty for a word that is none
   */
  public List<String> parts(Language language, String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST || !JOINTS.containsKey(language)) {
      return List.of();
    }
    for (int most = 2; most <= MOST_PARTS; most++) {
      var parts = split(language, word, 0, most);
      if (!parts.isEmpty()) {
        return parts;
      }
    }
    return List.of();
  }

  /** The rest of a word as parts; the longest first part that leaves a rest is taken. */
  private List<String> split(Language language, String word, int from, int most) {
    var words = known.getOrDefault(language, Set.of());
    for (int end = word.length(); end - from >= SHORTEST_PART; end--) {
      boolean whole = end == word.length();
      if ((whole && from == 0) || (!whole && most < 2)) {
        continue;
      }
      var part = word.substring(from, end);
      if (!words.contains(part)) {
        continue;
      }
      if (whole) {
        return List.of(part);
      }
      var rest = joined(language, word, end, most);
      if (!rest.isEmpty()) {
        var parts = new ArrayList<>(List.of(part));
        parts.addAll(rest);
        return parts;
      }
    }
    return List.of();
  }

  private List<String> joined(Language language, String word, int end, int most) {
    for (var joint : JOINTS.getOrDefault(language, List.of())) {
      if (word.startsWith(joint, end)) {
        var rest = split(language, word, end + joint.length(), most - 1);
        if (!rest.isEmpty()) {
          return rest;
        }
      }
    }
    return List.of();
  }
}

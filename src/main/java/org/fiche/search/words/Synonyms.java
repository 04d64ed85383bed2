package org.fiche.search.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;

/** Groups of phrases that mean the same, in and across languages, found by the stems of one. */
public final class Synonyms {

  private final Map<Language, Map<List<String>, Set<Phrase>>> byStems =
      new EnumMap<>(Language.class);
  private int longest;

  /** Words of one language, as an author wrote them, and their stems. */
  public record Phrase(Language language, String words, List<String> stems) {

    public static Phrase of(Language language, String words) {
      return new Phrase(language, words, Analysis.stems(language, words));
    }
  }

  private Synonyms() {}

  static Synonyms of(Catalogue catalogue) {
    var synonyms = new Synonyms();
    for (var group : catalogue.settings().synonyms()) {
      var phrases = new ArrayList<Phrase>();
      group.forEach(
          (language, all) -> all.forEach(words -> phrases.add(Phrase.of(language, words))));
      phrases.removeIf(phrase -> phrase.stems().isEmpty());
      phrases.forEach(phrase -> synonyms.add(phrase, phrases));
    }
    return synonyms;
  }

  private void add(Phrase phrase, List<Phrase> group) {
    longest = Math.max(longest, phrase.stems().size());
    byStems
        .computeIfAbsent(phrase.language(), unused -> new HashMap<>())
        .computeIfAbsent(phrase.stems(), unused -> new LinkedHashSet<>())
        .addAll(group);
  }

  /** The number of stems of the longest phrase. */
  public int longest() {
    return longest;
  }

  /** All phrases of the groups that hold a phrase with those stems, itself included. */
  public Set<Phrase> of(Language language, List<String> stems) {
    return byStems.getOrDefault(language, Map.of()).getOrDefault(stems, Set.of());
  }
}

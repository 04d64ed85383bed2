package org.fiche.search.index;

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

  /** Words of one language, as an author wrote them. */
  public record Phrase(Language language, String words) {}

  private Synonyms() {}

  static Synonyms of(Catalogue catalogue, CardIndex index) {
    var synonyms = new Synonyms();
    for (var group : catalogue.settings().synonyms()) {
      var phrases = new ArrayList<Phrase>();
      group.forEach(
          (language, all) -> all.forEach(words -> phrases.add(new Phrase(language, words))));
      phrases.forEach(
          phrase -> synonyms.add(index.stems(phrase.language(), phrase.words()), phrase, phrases));
    }
    return synonyms;
  }

  private void add(List<String> stems, Phrase phrase, List<Phrase> group) {
    if (stems.isEmpty()) {
      return;
    }
    longest = Math.max(longest, stems.size());
    byStems
        .computeIfAbsent(phrase.language(), unused -> new HashMap<>())
        .computeIfAbsent(stems, unused -> new LinkedHashSet<>())
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

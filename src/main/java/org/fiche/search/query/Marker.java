package org.fiche.search.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fiche.card.text.Language;
import org.fiche.search.index.CardIndex;
import org.hibernate.search.engine.backend.analysis.AnalysisToken;

/**
 * Finds the words of a query in texts, as the index would. The highlighter of the engine analyses
 * every text again for each field and clause, and takes longer than the search itself.
 */
public final class Marker {

  private final CardIndex index;
  private final Map<Language, Set<List<String>>> patterns = new EnumMap<>(Language.class);

  /** Characters of a text that matched, counted from 0; {@code to} is behind the last. */
  public record Span(int from, int to) {}

  private Marker(CardIndex index) {
    this.index = index;
  }

  static Marker of(CardIndex index, List<Unit> units, List<String> mended) {
    var marker = new Marker(index);
    for (var language : Language.values()) {
      units.stream()
          .filter(unit -> !unit.weak())
          .flatMap(unit -> unit.words().stream())
          .forEach(word -> marker.add(language, word));
      mended.forEach(word -> marker.add(language, word));
    }
    units.stream()
        .flatMap(unit -> unit.phrases().stream())
        .forEach(phrase -> marker.add(phrase.language(), phrase.words()));
    return marker;
  }

  private void add(Language language, String words) {
    var stems = index.stems(language, words);
    if (!stems.isEmpty()) {
      patterns.computeIfAbsent(language, unused -> new LinkedHashSet<>()).add(stems);
    }
  }

  /** Where a text matches: in its order, without overlaps; empty if nowhere. */
  public List<Span> in(Language language, String text) {
    var wanted = patterns.getOrDefault(language, Set.of());
    if (wanted.isEmpty()) {
      return List.of();
    }
    var tokens = index.tokens(language, text);
    var spans = new ArrayList<Span>();
    int at = 0;
    while (at < tokens.size()) {
      int length = longestAt(tokens, at, wanted);
      if (length > 0) {
        spans.add(new Span(tokens.get(at).startOffset(), tokens.get(at + length - 1).endOffset()));
      }
      at += Math.max(length, 1);
    }
    return List.copyOf(spans);
  }

  private static int longestAt(
      List<? extends AnalysisToken> tokens, int at, Set<List<String>> wanted) {
    int longest = 0;
    for (var pattern : wanted) {
      if (pattern.size() > longest && startsAt(tokens, at, pattern)) {
        longest = pattern.size();
      }
    }
    return longest;
  }

  private static boolean startsAt(
      List<? extends AnalysisToken> tokens, int at, List<String> pattern) {
    if (at + pattern.size() > tokens.size()) {
      return false;
    }
    for (int each = 0; each < pattern.size(); each++) {
      if (!tokens.get(at + each).term().equals(pattern.get(each))) {
        return false;
      }
    }
    return true;
  }
}

package org.fiche.search.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fiche.card.text.Language;
import org.fiche.search.words.Analysis;
import org.fiche.search.words.Token;

/**
 * Finds the words of a query in texts, as the index would. The highlighter of the engine analyses
 * every text again for each field and clause, and takes longer than the search itself.
 */
public final class Marker {

  private final Map<Language, Set<List<String>>> patterns = new EnumMap<>(Language.class);

  /** Characters of a text that matched, counted from 0; {@code to} is behind the last. */
  public record Span(int from, int to) {}

  private Marker() {}

  static Marker of(List<Unit> units) {
    var marker = new Marker();
    units.stream().filter(unit -> !unit.is(Unit.Role.WEAK)).forEach(marker::add);
    return marker;
  }

  private void add(Unit unit) {
    for (var language : Language.values()) {
      unit.words().forEach(word -> add(language, Analysis.stems(language, word)));
    }
    unit.phrases().forEach(phrase -> add(phrase.language(), phrase.stems()));
    unit.parts()
        .forEach(
            (language, parts) ->
                parts.stream()
                    .flatMap(part -> part.words().stream())
                    .forEach(word -> add(language, Analysis.stems(language, word))));
  }

  private void add(Language language, List<String> stems) {
    if (!stems.isEmpty()) {
      patterns.computeIfAbsent(language, unused -> new LinkedHashSet<>()).add(stems);
    }
  }

  /** Whether there is nothing to be marked. */
  public boolean isEmpty() {
    return patterns.isEmpty();
  }

  /** Where a text matches: in its order, without overlaps; empty if nowhere. */
  public List<Span> in(Language language, List<Token> tokens) {
    var wanted = patterns.getOrDefault(language, Set.of());
    if (wanted.isEmpty()) {
      return List.of();
    }
    var spans = new ArrayList<Span>();
    int at = 0;
    while (at < tokens.size()) {
      int length = longestAt(tokens, at, wanted);
      if (length > 0) {
        spans.add(new Span(tokens.get(at).from(), tokens.get(at + length - 1).to()));
      }
      at += Math.max(length, 1);
    }
    return List.copyOf(spans);
  }

  private static int longestAt(List<Token> tokens, int at, Set<List<String>> wanted) {
    int longest = 0;
    for (var pattern : wanted) {
      if (pattern.size() > longest && startsAt(tokens, at, pattern)) {
        longest = pattern.size();
      }
    }
    return longest;
  }

  private static boolean startsAt(List<Token> tokens, int at, List<String> pattern) {
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

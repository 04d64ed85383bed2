package org.fiche.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What an author may have meant. */
public final class Nearest {

  private static final int LISTED = 12;

  private Nearest() {}

  /**
   * Candidates that look like a word, the nearest first, at most {@code most}. Two edits are near;
   * in long words one edit in three characters is. Case, {@code _} and {@code -} cost nothing.
   */
  public static List<String> to(String word, Collection<String> candidates, int most) {
    var wanted = plain(word);
    int limit = Math.max(2, wanted.length() / 3);
    var distance = new LevenshteinDistance(limit);
    record Near(String candidate, int edits) {}
    return candidates.stream()
        .distinct()
        .map(each -> new Near(each, distance.apply(wanted, plain(each))))
        .filter(near -> near.edits() >= 0)
        .sorted(Comparator.comparingInt(Near::edits).thenComparing(Near::candidate))
        .limit(most)
        .map(Near::candidate)
        .toList();
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  /** A remedy that names the likeliest candidate, else those that exist. */
  public static String remedy(String word, Collection<String> candidates) {
    var near = to(word, candidates, 1);
    if (!near.isEmpty()) {
      return "did you mean " + near.getFirst() + "?";
    }
    if (candidates.isEmpty()) {
      return "none exists yet";
    }
    var listed = candidates.stream().sorted().limit(LISTED).collect(Collectors.joining(", "));
    return "write one of: " + listed + (candidates.size() > LISTED ? " …" : "");
  }
}

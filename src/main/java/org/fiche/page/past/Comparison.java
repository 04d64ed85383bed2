package org.fiche.page.past;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.fiche.catalogue.history.History.Past;
import org.fiche.page.text.Shown;

/**
 * Two versions of a card side by side.
 *
 * @param differences fields whose words differ, in the order of the page
 * @param same fields whose words do not
 */
public record Comparison(
    Past before,
    Past after,
    Shown title,
    String card,
    List<Difference> differences,
    List<String> same) {

  /** A field that differs; a side is empty where the field is missing. */
  public record Difference(String id, String field, List<Line> before, List<Line> after) {}

  /** A line of words. */
  public record Line(List<Run> runs) {}

  /** Words that are on both sides, or on this one alone. */
  public record Run(String text, boolean changed) {}

  /** What both pages print. */
  record Pages(Map<String, List<String>> before, Map<String, List<String>> after) {}

  static Comparison of(Past before, Past after, Shown title, String card, Pages pages) {
    var differences = new ArrayList<Difference>();
    var same = new ArrayList<String>();
    var fields = new LinkedHashSet<>(pages.after().keySet());
    fields.addAll(pages.before().keySet());
    for (var field : fields) {
      var old = pages.before().getOrDefault(field, List.of());
      var young = pages.after().getOrDefault(field, List.of());
      if (old.equals(young)) {
        same.add(field);
      } else {
        var sides = Words.compare(old, young);
        differences.add(
            new Difference("d" + differences.size(), field, sides.before(), sides.after()));
      }
    }
    return new Comparison(before, after, title, card, List.copyOf(differences), List.copyOf(same));
  }
}

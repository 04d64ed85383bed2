package org.fiche.page.past;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fiche.page.past.Comparison.Line;
import org.fiche.page.past.Comparison.Run;

/** Which words of two texts differ. */
final class Words {

  /** Beyond this many words whole lines are compared. */
  private static final int MOST = 6_000;

  private static final String BREAK = "\n";

  private Words() {}

  /** Both sides, line by line. */
  record Sides(List<Line> before, List<Line> after) {}

  static Sides compare(List<String> before, List<String> after) {
    var left = tokens(before);
    var right = tokens(after);
    if (left.size() + right.size() > MOST) {
      left = whole(before);
      right = whole(after);
    }
    var leftChanged = new boolean[left.size()];
    var rightChanged = new boolean[right.size()];
    for (var delta : DiffUtils.diff(left, right).getDeltas()) {
      if (delta.getType() != DeltaType.EQUAL) {
        mark(leftChanged, delta.getSource().getPosition(), delta.getSource().size());
        mark(rightChanged, delta.getTarget().getPosition(), delta.getTarget().size());
      }
    }
    return new Sides(lines(left, leftChanged), lines(right, rightChanged));
  }

  private static void mark(boolean[] changed, int from, int count) {
    Arrays.fill(changed, from, from + count, true);
  }

  /** Words with the space behind them, and breaks between lines. */
  private static List<String> tokens(List<String> lines) {
    var tokens = new ArrayList<String>();
    for (var line : lines) {
      tokens.addAll(Arrays.asList(line.split("(?<=\\s)")));
      tokens.add(BREAK);
    }
    return tokens;
  }

  private static List<String> whole(List<String> lines) {
    var tokens = new ArrayList<String>();
    for (var line : lines) {
      tokens.add(line);
      tokens.add(BREAK);
    }
    return tokens;
  }

  private static List<Line> lines(List<String> tokens, boolean[] changed) {
    var lines = new ArrayList<Line>();
    var line = new ArrayList<Run>();
    for (int at = 0; at < changed.length; at++) {
      var token = tokens.get(at);
      if (token.equals(BREAK)) {
        lines.add(new Line(List.copyOf(line)));
        line.clear();
      } else if (!line.isEmpty() && line.getLast().changed() == changed[at]) {
        line.add(new Run(line.removeLast().text() + token, changed[at]));
      } else {
        line.add(new Run(token, changed[at]));
      }
    }
    return lines;
  }
}

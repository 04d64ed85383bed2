package org.fiche.page.glance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fiche.observation.Observation;

/**
 * A series drawn as a small line. It is interrupted where a year is missing and where figures
 * cannot be compared with those before.
 *
 * @param path for an SVG of {@link #WIDTH} by {@link #HEIGHT}; years left to right
 * @param endX where the newest figure is
 */
public record Line(String path, int endX, int endY) {

  public static final int WIDTH = 72;
  public static final int HEIGHT = 20;
  private static final int EDGE = 3;

  /** Nothing for fewer than two figures. */
  static Optional<Line> of(List<Observation> years) {
    var known = years.stream().filter(each -> each.figure().value().isPresent()).toList();
    if (known.size() < 2) {
      return Optional.empty();
    }
    var values = known.stream().map(Line::value).toList();
    double lowest = values.stream().min(Comparator.naturalOrder()).orElseThrow().doubleValue();
    double highest = values.stream().max(Comparator.naturalOrder()).orElseThrow().doubleValue();
    int first = known.getFirst().year();
    var scale = new Scale(first, known.getLast().year() - first, lowest, highest - lowest);
    var path = new ArrayList<String>();
    Optional<Observation> before = Optional.empty();
    for (var each : known) {
      boolean joined =
          before.filter(it -> it.year() + 1 == each.year()).isPresent() && !each.broken();
      path.add((joined ? "L" : "M") + scale.x(each) + " " + scale.y(each));
      if (!joined) {
        // A point alone is drawn too: a line of no length with round ends.
        path.add("h0");
      }
      before = Optional.of(each);
    }
    var last = known.getLast();
    return Optional.of(new Line(String.join("", path), scale.x(last), scale.y(last)));
  }

  private static BigDecimal value(Observation observation) {
    return observation.figure().value().orElseThrow();
  }

  private record Scale(int first, int years, double lowest, double span) {

    int x(Observation each) {
      return EDGE + (each.year() - first) * (WIDTH - 2 * EDGE) / Math.max(1, years);
    }

    int y(Observation each) {
      double up = span == 0 ? 0.5 : (value(each).doubleValue() - lowest) / span;
      return (int) Math.round(HEIGHT - EDGE - up * (HEIGHT - 2 * EDGE));
    }
  }
}

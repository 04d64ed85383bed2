package org.fiche.page.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fiche.observation.Observation;
import org.fiche.page.comparison.Figures.Year;
import org.fiche.page.sheet.Live;
import org.fiche.page.text.Scribe;

/**
 * Lines of several series over the same years, from zero. They differ by dashes and by the form of
 * their points, so that nobody needs colours.
 *
 * @param lines one for each card, in their order
 * @param years with the places of their names
 * @param top the number that the upper edge stands for
 */
public record Chart(List<Line> lines, List<Mark> years, BigDecimal top) {

  public static final int WIDTH = 640;
  public static final int HEIGHT = 240;
  private static final int LEFT = 56;
  private static final int RIGHT = 16;
  private static final int UPPER = 14;
  private static final int LOWER = 26;
  private static final int NAMES = 10;

  /** A series: its path, interrupted where figures miss or cannot be compared, and its points. */
  public record Line(String path, List<Point> points) {}

  public record Point(int x, int y) {}

  public record Mark(int year, int x) {}

  static Optional<Chart> of(List<Year> years) {
    var values =
        years.stream()
            .flatMap(each -> each.rows().stream())
            .flatMap(row -> row.observation().figure().value().stream())
            .toList();
    if (years.size() < 2 || values.isEmpty()) {
      return Optional.empty();
    }
    var top = round(values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE));
    var scale = new Scale(years.getFirst().year(), years.getLast().year(), top.doubleValue());
    int series = years.getFirst().rows().size();
    var lines = IntStream.range(0, series).mapToObj(i -> line(years, i, scale)).toList();
    int step = 1 + years.size() / NAMES;
    var marks =
        years.stream()
            .filter(each -> (years.getLast().year() - each.year()) % step == 0)
            .map(each -> new Mark(each.year(), scale.x(each.year())))
            .toList();
    return Optional.of(new Chart(lines, marks, top));
  }

  public String topWritten(Scribe scribe) {
    return Live.decimal(top, Math.max(0, top.stripTrailingZeros().scale()), scribe);
  }

  /** The next number of one digit and zeros: 1, 2 … 10, 20 … */
  private static BigDecimal round(BigDecimal highest) {
    if (highest.signum() <= 0) {
      return BigDecimal.ONE;
    }
    var unit = BigDecimal.ONE.scaleByPowerOfTen(highest.precision() - highest.scale() - 1);
    for (int times = 1; times < 10; times++) {
      var top = unit.multiply(BigDecimal.valueOf(times));
      if (top.compareTo(highest) >= 0) {
        return top;
      }
    }
    return unit.multiply(BigDecimal.TEN);
  }

  private static Line line(List<Year> years, int series, Scale scale) {
    var path = new StringBuilder();
    var points = new ArrayList<Point>();
    int before = Integer.MIN_VALUE;
    for (var each : years) {
      Observation observation = each.rows().get(series).observation();
      var value = observation.figure().value();
      if (value.isPresent()) {
        var point = new Point(scale.x(each.year()), scale.y(value.get()));
        boolean joined = before + 1 == each.year() && !observation.broken();
        path.append(joined ? 'L' : 'M').append(point.x()).append(' ').append(point.y());
        points.add(point);
        before = each.year();
      }
    }
    return new Line(path.toString(), List.copyOf(points));
  }

  private record Scale(int first, int last, double top) {

    int x(int year) {
      return LEFT + (year - first) * (WIDTH - LEFT - RIGHT) / Math.max(1, last - first);
    }

    int y(BigDecimal value) {
      double up = value.doubleValue() / top;
      return (int) Math.round(HEIGHT - LOWER - up * (HEIGHT - LOWER - UPPER));
    }
  }
}

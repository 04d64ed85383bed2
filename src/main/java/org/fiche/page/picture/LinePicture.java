package org.fiche.page.picture;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.fiche.page.text.Html;

/** Lines over years, with gaps where there is no figure and where a break parts the series. */
public final class LinePicture {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 260;
  private static final int LEFT = 56;
  private static final int RIGHT = WIDTH - 16;
  private static final int TOP = 18;
  private static final int BOTTOM = HEIGHT - 28;
  private static final int MOST_LABELS = 10;

  /**
   * A point of a line.
   *
   * @param value not a number where there is none
   * @param low not a number without an interval
   * @param broken whether the line may not be drawn from the point before
   */
  public record Point(int year, double value, double low, double high, boolean broken) {}

  private final List<Integer> years;
  private final Scale scale;
  private final StringBuilder svg = new StringBuilder();

  private LinePicture(List<Integer> years, Scale scale) {
    this.years = years;
    this.scale = scale;
  }

  /**
   * @param years along the axis, in order
   * @param breaks years that cannot be compared with the one before
   * @param marks writes the marks of the scale
   * @return an SVG element; its words are for the caller to add
   */
  public static String of(
      List<Integer> years,
      List<Integer> breaks,
      Scale scale,
      List<List<Point>> lines,
      DoubleFunction<String> marks) {
    var picture = new LinePicture(years, scale);
    picture.grid(marks);
    breaks.stream().filter(year -> year > years.getFirst()).forEach(picture::broken);
    for (int i = 0; i < lines.size(); i++) {
      picture.line(lines.get(i), i + 1);
    }
    return "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\" focusable=\"false\">%s</svg>"
        .formatted(WIDTH, HEIGHT, picture.svg);
  }

  private void grid(DoubleFunction<String> marks) {
    for (var mark : scale.marks()) {
      svg.append("<path class=\"grid\" d=\"M%d %sH%d\"/>".formatted(LEFT, y(mark), RIGHT));
      svg.append(
          "<text x=\"%d\" y=\"%s\" dy=\"4\" text-anchor=\"end\">%s</text>"
              .formatted(LEFT - 8, y(mark), Html.escape(marks.apply(mark))));
    }
    int every = (years.size() + MOST_LABELS - 1) / MOST_LABELS;
    for (int i = years.size() - 1; i >= 0; i -= every) {
      svg.append(
          "<text x=\"%s\" y=\"%d\" text-anchor=\"middle\">%d</text>"
              .formatted(x(years.get(i)), HEIGHT - 8, years.get(i)));
    }
  }

  private void broken(int year) {
    double middle = (position(year) + position(year - 1)) / 2;
    svg.append("<path class=\"break\" d=\"M%s %dV%d\"/>".formatted(number(middle), TOP, BOTTOM));
  }

  private void line(List<Point> points, int colour) {
    var path = new StringBuilder();
    boolean pen = false;
    for (var point : points) {
      boolean known = Double.isFinite(point.value());
      if (known) {
        boolean joined = pen && !point.broken();
        path.append(joined ? "L" : "M")
            .append(x(point.year()))
            .append(' ')
            .append(y(point.value()));
        interval(point, colour);
        svg.append(
            "<path class=\"dot s%d\" d=\"%s\" transform=\"translate(%s %s)\"/>"
                .formatted(colour, Shape.of(colour - 1).path(), x(point.year()), y(point.value())));
      }
      pen = known;
    }
    svg.append("<path class=\"line s%d\" d=\"%s\"/>".formatted(colour, path));
  }

  private void interval(Point point, int colour) {
    if (Double.isFinite(point.low())) {
      svg.append(
          "<path class=\"reach s%d\" d=\"M%s %sV%s\"/>"
              .formatted(colour, x(point.year()), y(point.low()), y(point.high())));
    }
  }

  private double position(int year) {
    int span = years.getLast() - years.getFirst();
    double share = span == 0 ? 0.5 : (double) (year - years.getFirst()) / span;
    return LEFT + 12 + share * (RIGHT - LEFT - 24);
  }

  private String x(int year) {
    return number(position(year));
  }

  private String y(double value) {
    return number(BOTTOM - scale.at(value) * (BOTTOM - TOP));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}

package org.fiche.page.picture;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.fiche.page.text.Html;

/** Bars side by side, or back to back as a pyramid. */
public final class BarPicture {

  private static final int WIDTH = 640;
  private static final int LEFT = 190;
  private static final int RIGHT = WIDTH - 16;
  private static final int BAR = 14;
  private static final int GAP = 12;
  private static final int FOOT = 26;

  /**
   * The bars of one category, one for each series.
   *
   * @param values not a number where there is none
   */
  public record Group(String label, List<Double> values) {}

  private BarPicture() {}

  /**
   * @param back whether the first of two series goes to the left
   * @param marks writes the marks of the scale
   * @return an SVG element; its words are for the caller to add
   */
  public static String of(
      List<Group> groups, Scale scale, boolean back, DoubleFunction<String> marks) {
    int bars = groups.stream().mapToInt(each -> back ? 1 : each.values().size()).max().orElse(1);
    int step = bars * BAR + GAP;
    int height = groups.size() * step + FOOT;
    var svg = new StringBuilder();
    for (var mark : scale.marks()) {
      grid(svg, x(mark, scale, back), height, Html.escape(marks.apply(mark)));
      if (back && mark > 0) {
        grid(svg, x(-mark, scale, true), height, Html.escape(marks.apply(mark)));
      }
    }
    for (int i = 0; i < groups.size(); i++) {
      var group = groups.get(i);
      int top = i * step + GAP / 2;
      svg.append(
          "<text x=\"%d\" y=\"%d\" dy=\"4\" text-anchor=\"end\">%s</text>"
              .formatted(LEFT - 10, top + bars * BAR / 2, Html.escape(group.label())));
      for (int j = 0; j < group.values().size(); j++) {
        double value = group.values().get(j);
        if (Double.isFinite(value)) {
          bar(
              svg,
              scale,
              back,
              new Bar(back && j == 0 ? -value : value, top + (back ? 0 : j * BAR), j + 1));
        }
      }
    }
    return "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\" focusable=\"false\">%s</svg>"
        .formatted(WIDTH, height, svg);
  }

  private record Bar(double value, int top, int colour) {}

  private static void bar(StringBuilder svg, Scale scale, boolean back, Bar bar) {
    double zero = x(0, scale, back);
    double end = x(bar.value(), scale, back);
    svg.append(
        "<rect class=\"bar s%d\" x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\"/>"
            .formatted(
                bar.colour(),
                number(Math.min(zero, end)),
                bar.top() + 1,
                number(Math.abs(end - zero)),
                BAR - 2));
  }

  private static void grid(StringBuilder svg, double x, int height, String mark) {
    svg.append("<path class=\"grid\" d=\"M%s 0V%d\"/>".formatted(number(x), height - FOOT));
    svg.append(
        "<text x=\"%s\" y=\"%d\" text-anchor=\"middle\">%s</text>"
            .formatted(number(x), height - 8, mark));
  }

  private static double x(double value, Scale scale, boolean back) {
    double share = scale.at(Math.abs(value));
    double from = back ? (LEFT + RIGHT) / 2.0 : LEFT;
    double reach = (RIGHT - 20 - LEFT) / (back ? 2.0 : 1.0);
    return from + (value < 0 ? -share : share) * reach;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}

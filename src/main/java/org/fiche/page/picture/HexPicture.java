package org.fiche.page.picture;

import java.util.List;
import java.util.Locale;

/** Areas as hexagons of a cartogram, coloured by class. */
public final class HexPicture {

  private static final double SIZE = 10;
  private static final double WIDE = Math.sqrt(3) * SIZE;
  private static final String DEFINED =
      """
      <defs><path id="hexagon" d="M0-9.4 8.1-4.7V4.7L0 9.4-8.1 4.7V-4.7Z"/>\
      <pattern id="hatched" width="4" height="4" patternUnits="userSpaceOnUse" \
      patternTransform="rotate(45)"><path class="hatch" d="M0 0V4"/></pattern>\
      <pattern id="dotted" width="5" height="5" patternUnits="userSpaceOnUse">\
      <circle class="dots" cx="2.5" cy="2.5" r="1"/></pattern></defs>\
      """;

  /**
   * One area.
   *
   * @param classed from 1; 0 without a figure
   * @param suppressed why there is none: confidentiality, or another reason
   * @param chosen whether it is outlined
   */
  public record Hex(int column, int row, int classed, boolean suppressed, boolean chosen) {}

  private HexPicture() {}

  /**
   * @return an SVG element; its words are for the caller to add
   */
  public static String of(List<Hex> all) {
    int columns = all.stream().mapToInt(Hex::column).max().orElse(0);
    int rows = all.stream().mapToInt(Hex::row).max().orElse(0);
    var svg = new StringBuilder();
    all.stream().filter(hex -> !hex.chosen()).forEach(hex -> svg.append(one(hex)));
    all.stream().filter(Hex::chosen).forEach(hex -> svg.append(one(hex)));
    return "<svg class=\"hexes\" viewBox=\"0 0 %s %s\" aria-hidden=\"true\" focusable=\"false\">%s%s</svg>"
        .formatted(number((columns + 1.5) * WIDE), number((rows * 1.5 + 2) * SIZE), DEFINED, svg);
  }

  private static String one(Hex hex) {
    double x = (hex.column() + 0.5 + (hex.row() % 2) / 2.0) * WIDE;
    double y = (hex.row() * 1.5 + 1) * SIZE;
    var filled =
        hex.classed() > 0
            ? ""
            : " fill=\"url(#%s)\"".formatted(hex.suppressed() ? "hatched" : "dotted");
    var kind = hex.classed() > 0 ? "k" + hex.classed() : "k0";
    return "<use href=\"#hexagon\" x=\"%s\" y=\"%s\" class=\"%s%s\"%s/>"
        .formatted(number(x), number(y), kind, hex.chosen() ? " chosen" : "", filled);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}

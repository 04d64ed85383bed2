package org.fiche.page.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fiche.page.picture.Shape;

/**
 * Figures that belong together: a line, or the bars of one colour.
 *
 * @param beside whether it is there to compare with, not chosen itself
 * @param rows in the order of the axis
 */
public record Series(int number, String name, String code, boolean beside, List<Row> rows) {

  public Stream<Row> known() {
    return rows.stream().filter(Row::isKnown);
  }

  Optional<Row> last() {
    return known().reduce((earlier, later) -> later);
  }

  /** The shape of its points, round the origin. */
  public String shape() {
    return Shape.of(number).path();
  }

  /** Number of its colour, from 1. */
  public int colour() {
    return number + 1;
  }
}

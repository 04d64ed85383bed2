package org.fiche.page.place;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A line from the lowest to the highest value, 0 to 100, and what stands where on it. It shows what
 * the rank beside it says in words.
 *
 * @param lowQuarter a quarter of the areas lies below
 * @param highQuarter a quarter lies above
 * @param whole the country; beyond the ends it is left out
 */
public record Strip(
    BigDecimal lowest,
    BigDecimal highest,
    int lowQuarter,
    int highQuarter,
    int own,
    Optional<Integer> whole) {

  private static final int LENGTH = 100;
  private static final int QUARTERS = 4;

  /**
   * @param values the highest first; not all the same
   */
  static Strip of(List<BigDecimal> values, BigDecimal own, Optional<BigDecimal> whole) {
    var lowest = values.getLast();
    var highest = values.getFirst();
    int quarter = values.size() / QUARTERS;
    return new Strip(
        lowest,
        highest,
        at(values.get(values.size() - 1 - quarter), lowest, highest),
        at(values.get(quarter), lowest, highest),
        at(own, lowest, highest),
        whole.map(each -> at(each, lowest, highest)).filter(at -> at >= 0 && at <= LENGTH));
  }

  private static int at(BigDecimal value, BigDecimal lowest, BigDecimal highest) {
    double share = value.subtract(lowest).doubleValue() / highest.subtract(lowest).doubleValue();
    return (int) Math.round(share * LENGTH);
  }

  public int middle() {
    return highQuarter - lowQuarter;
  }
}

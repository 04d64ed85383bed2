package org.fiche.page.picture;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * An axis of figures with round marks.
 *
 * @param step from mark to mark; above zero
 */
public record Scale(double low, double high, double step) {

  private static final int STEPS = 5;
  private static final double[] ROUND = {1, 2, 2.5, 5, 10};

  /**
   * Holds all values, which may be none.
   *
   * @param fromZero for bars, which stand on it
   * @param finest no step is smaller: what figures do not tell, a picture does not enlarge
   */
  public static Scale of(DoubleStream values, boolean fromZero, double finest) {
    var all = values.filter(Double::isFinite).summaryStatistics();
    if (all.getCount() == 0) {
      return new Scale(0, 1, 1);
    }
    double low = fromZero ? Math.min(0, all.getMin()) : all.getMin();
    double high = fromZero ? Math.max(0, all.getMax()) : all.getMax();
    if (high == low) {
      double reach = high == 0 ? 1 : Math.abs(high) / STEPS;
      low = low > 0 ? Math.max(0, low - reach) : low - reach;
      high += reach;
    }
    double step = round(Math.max(finest, (high - low) / STEPS));
    low = Math.floor(low / step) * step;
    return new Scale(low, Math.max(low + step, Math.ceil(high / step) * step), step);
  }

  private static double round(double rough) {
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    return DoubleStream.of(ROUND)
        .map(each -> each * power)
        .filter(each -> each >= rough * (1 - 1e-9))
        .findFirst()
        .orElse(10 * power);
  }

  /** From the lowest on. */
  public List<Double> marks() {
    return IntStream.rangeClosed(0, (int) Math.round((high - low) / step))
        .mapToObj(i -> low + i * step)
        .toList();
  }

  /** Digits behind the point that tell the marks apart. */
  public int decimals() {
    for (int digits = 0; digits < 6; digits++) {
      double shifted = step * Math.pow(10, digits);
      if (Math.abs(shifted - Math.rint(shifted)) < 1e-6) {
        return digits;
      }
    }
    return 6;
  }

  /** Where a value stands, from 0 to 1. */
  double at(double value) {
    return (value - low) / (high - low);
  }
}

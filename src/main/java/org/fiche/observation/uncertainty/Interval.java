package org.fiche.observation.uncertainty;

import java.util.Optional;
import org.fiche.card.setting.Unit;
import org.fiche.observation.Figure;

/**
 * A 95 % confidence interval. It says what chance may do to a figure of its size, and nothing of
 * mistakes in the data.
 *
 * @param low in the unit of the figure
 * @param high in the unit of the figure
 */
public record Interval(double low, double high) {

  /** The quantile of the normal distribution for 95 %, both sides. */
  private static final double Z = 1.959963984540054;

  /** Rates on fewer events are unreliable. Source: NCHS, Deaths: Final Data, technical notes. */
  private static final long FEW = 20;

  /**
   * Wilson for a share, Byar for a mean number of events; none for a plain count, a year, a missing
   * figure, and a share above the whole.
   *
   * @param factor what the quotient was multiplied by
   */
  public static Optional<Interval> of(Figure figure, Unit.Shape shape, int factor) {
    if (figure.value().isEmpty() || figure.denominator().isEmpty()) {
      return Optional.empty();
    }
    long above = figure.numerator().orElseThrow();
    long below = figure.denominator().get();
    return switch (shape) {
      case SHARE -> above > below ? Optional.empty() : Optional.of(wilson(above, below, factor));
      case MEAN -> Optional.of(byar(above, below, factor));
      case COUNT, YEAR -> Optional.empty();
    };
  }

  /** Whether a figure rests on so few events that it may jump from year to year. */
  public static boolean restsOnFew(Figure figure) {
    return figure.denominator().isPresent()
        && figure.value().isPresent()
        && figure.numerator().filter(events -> events < FEW).isPresent();
  }

  /**
   * The score interval of a share. Source: E. B. Wilson, Probable inference, the law of succession,
   * and statistical inference, J. Am. Stat. Assoc. 22 (1927) 209–212; without a correction for
   * continuity, as method 3 of R. G. Newcombe, Statist. Med. 17 (1998) 857–872.
   *
   * @param total above zero
   */
  static Interval wilson(long events, long total, int factor) {
    double share = (double) events / total;
    double z2 = Z * Z;
    double middle = 2 * events + z2;
    double reach = Z * Math.sqrt(z2 + 4 * events * (1 - share));
    double scale = factor / (2 * (total + z2));
    return new Interval(
        Math.max(0, (middle - reach) * scale), Math.min(factor, (middle + reach) * scale));
  }

  /**
   * Byar's approximation to the exact limits of a Poisson count, over its denominator. Source: N.
   * E. Breslow and N. E. Day, Statistical Methods in Cancer Research II, IARC, Lyon 1987, p. 69.
   *
   * @param total above zero
   */
  static Interval byar(long events, long total, int factor) {
    double scale = (double) factor / total;
    double low = events == 0 ? 0 : events * cube(1 - 1 / (9.0 * events) - Z / (3 * root(events)));
    double more = events + 1.0;
    double high = more * cube(1 - 1 / (9 * more) + Z / (3 * root(more)));
    return new Interval(Math.max(0, low) * scale, high * scale);
  }

  private static double root(double number) {
    return Math.sqrt(number);
  }

  private static double cube(double number) {
    return number * number * number;
  }
}

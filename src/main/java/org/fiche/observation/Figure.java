package org.fiche.observation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number that may be shown, or why there is none.
 *
 * @param numerator empty where there is no figure
 * @param denominator empty for a plain count, and where there is no figure
 * @param value the quotient times the factor, to 34 digits
 */
public record Figure(
    Optional<Long> numerator,
    Optional<Long> denominator,
    Optional<BigDecimal> value,
    Optional<Reason> reason) {

  private static final int MACHINE_DECIMALS = 6;

  static Figure missing(Reason reason) {
    return new Figure(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(reason));
  }

  static Figure count(long amount, int factor) {
    var value = BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(factor));
    return new Figure(Optional.of(amount), Optional.empty(), Optional.of(value), Optional.empty());
  }

  /** Without a value, but with both numbers, if the denominator is zero. */
  static Figure quotient(long numerator, long denominator, int factor) {
    if (denominator == 0) {
      return new Figure(
          Optional.of(numerator),
          Optional.of(denominator),
          Optional.empty(),
          Optional.of(new Reason.ZeroDenominator()));
    }
    var value =
        BigDecimal.valueOf(numerator)
            .multiply(BigDecimal.valueOf(factor))
            .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
    return new Figure(
        Optional.of(numerator), Optional.of(denominator), Optional.of(value), Optional.empty());
  }

  public Status status() {
    return reason.map(Reason::status).orElse(Status.NORMAL);
  }

  /** The value as machines get it: counts whole, quotients with six decimals, half up. */
  public Optional<BigDecimal> rounded() {
    return denominator.isPresent()
        ? value.map(exact -> exact.setScale(MACHINE_DECIMALS, RoundingMode.HALF_UP))
        : value;
  }

  /** The value as pages show it, half up. */
  public Optional<BigDecimal> rounded(int decimals) {
    return value.map(exact -> exact.setScale(decimals, RoundingMode.HALF_UP));
  }
}

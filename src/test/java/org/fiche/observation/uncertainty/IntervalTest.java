package org.fiche.observation.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Optional;
import org.fiche.card.setting.Unit.Shape;
import org.fiche.observation.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

  /** R. G. Newcombe, Statist. Med. 17 (1998) 857–872, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void shareHasTheIntervalOfNewcombesTable(long events, long total, double low, double high) {
    var interval = Interval.wilson(events, total, 1);
    assertThat(interval.low()).isCloseTo(low, within(0.00005));
    assertThat(interval.high()).isCloseTo(high, within(0.00005));
  }

  /** Exact limits of a Poisson count, from 10 events on within 0.2 % of Byar's. */
  @ParameterizedTest
  @CsvSource({
    "10, 4.795, 18.390",
    "20, 12.217, 30.888",
    "50, 37.111, 65.919",
    "100, 81.364, 121.627"
  })
  void rateIsCloseToTheExactLimits(long events, double low, double high) {
    var interval = Interval.byar(events, 1, 1);
    assertThat(interval.low()).isCloseTo(low, within(0.002 * low));
    assertThat(interval.high()).isCloseTo(high, within(0.002 * high));
  }

  @Test
  void rateHasTheFactorAndTheDenominator() {
    var one = Interval.byar(100, 90, 1);
    assertThat(one.low()).isCloseTo(0.90402, within(0.0001));
    assertThat(one.high()).isCloseTo(1.35143, within(0.0001));
    assertThat(Interval.byar(100, 90, 1000).high()).isCloseTo(1000 * one.high(), within(1e-6));
  }

  @Test
  void nothingHappenedIsStillUncertain() {
    assertThat(Interval.byar(0, 50, 1).low()).isZero();
    assertThat(Interval.byar(0, 50, 1).high()).isPositive();
    assertThat(Interval.wilson(20, 20, 100).high()).isEqualTo(100);
  }

  private static Figure figure(long above, Optional<Long> below) {
    return new Figure(Optional.of(above), below, Optional.of(BigDecimal.ONE), Optional.empty());
  }

  @Test
  void onlySharesAndRatesHaveIntervals() {
    assertThat(Interval.of(figure(5, Optional.of(40L)), Shape.SHARE, 100)).isPresent();
    assertThat(Interval.of(figure(5, Optional.of(40L)), Shape.MEAN, 1)).isPresent();
    assertThat(Interval.of(figure(5, Optional.empty()), Shape.COUNT, 1)).isEmpty();
    assertThat(Interval.of(figure(41, Optional.of(40L)), Shape.SHARE, 100)).isEmpty();
  }

  @Test
  void lessThanTwentyEventsAreFew() {
    assertThat(Interval.restsOnFew(figure(19, Optional.of(400L)))).isTrue();
    assertThat(Interval.restsOnFew(figure(20, Optional.of(400L)))).isFalse();
    assertThat(Interval.restsOnFew(figure(19, Optional.empty()))).isFalse();
  }
}

package org.fiche.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When new data are added: every year in the third quarter, for the year two years back. */
public record Updated(
    @Says("year, quarter or month") Every every,
    @Says("Q1, Q2, Q3 or Q4: in which quarter, for yearly data") Optional<Quarter> quarter,
    @Says("How many years the newest data lie back") Optional<Integer> lagYears) {

  /** How often. */
  public enum Every {
    YEAR(12),
    QUARTER(3),
    MONTH(1);

    private final int months;

    Every(int months) {
      this.months = months;
    }
  }

  /** A quarter of the calendar year. */
  public enum Quarter {
    Q1,
    Q2,
    Q3,
    Q4;

    private static final int MONTHS = 3;

    public int number() {
      return ordinal() + 1;
    }

    private int firstMonth() {
      return ordinal() * MONTHS + 1;
    }
  }

  /**
   * The days within which new data are added once.
   *
   * @param last included
   * @param about the year that they are about, where the card says how far they lie back
   */
  public record Window(LocalDate first, LocalDate last, Optional<Integer> about) {}

  /** Windows that are not over on a day and begin before another, the earliest first. */
  public List<Window> windows(LocalDate from, LocalDate before) {
    int month = every == Every.YEAR ? quarter.map(Quarter::firstMonth).orElse(1) : 1;
    var first = LocalDate.of(from.getYear() - 1, month, 1);
    return Stream.iterate(first, day -> day.isBefore(before), day -> day.plusMonths(every.months))
        .map(this::window)
        .filter(window -> !window.last().isBefore(from))
        .toList();
  }

  private Window window(LocalDate first) {
    int months = every == Every.YEAR && quarter.isPresent() ? Quarter.MONTHS : every.months;
    return new Window(
        first, first.plusMonths(months).minusDays(1), lagYears.map(lag -> first.getYear() - lag));
  }
}

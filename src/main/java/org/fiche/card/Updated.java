package org.fiche.card;

import java.util.Optional;

/** When new data are added: every year in the third quarter, for the year two years back. */
public record Updated(
    @Says("year, quarter or month") Every every,
    @Says("Q1, Q2, Q3 or Q4: in which quarter, for yearly data") Optional<Quarter> quarter,
    @Says("How many years the newest data lie back") Optional<Integer> lagYears) {

  /** How often. */
  public enum Every {
    YEAR,
    QUARTER,
    MONTH
  }

  /** A quarter of the calendar year. */
  public enum Quarter {
    Q1,
    Q2,
    Q3,
    Q4;

    public int number() {
      return ordinal() + 1;
    }
  }
}

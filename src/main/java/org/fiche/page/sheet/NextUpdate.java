package org.fiche.page.sheet;

import java.time.LocalDate;
import java.util.Optional;
import org.fiche.card.Updated;
import org.fiche.card.Updated.Every;
import org.fiche.card.Updated.Quarter;

/**
 * When yearly figures are added next.
 *
 * @param year in which they are added
 * @param about the year that they are about
 */
public record NextUpdate(Quarter quarter, int year, int about) {

  /** The quarter that runs, if it is the one; else the next one. Nothing for other rhythms. */
  public static Optional<NextUpdate> of(Updated updated, LocalDate today) {
    if (updated.every() != Every.YEAR) {
      return Optional.empty();
    }
    return updated.quarter().map(quarter -> next(updated, quarter, today));
  }

  private static NextUpdate next(Updated updated, Quarter quarter, LocalDate today) {
    var window = updated.windows(today, today.plusYears(2)).getFirst();
    int year = window.first().getYear();
    return new NextUpdate(quarter, year, window.about().orElse(year));
  }
}

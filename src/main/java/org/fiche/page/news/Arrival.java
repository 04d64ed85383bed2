package org.fiche.page.news;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.fiche.card.Updated.Quarter;
import org.fiche.card.Updated.Window;
import org.fiche.catalogue.coming.Coming;
import org.fiche.page.text.Pointer;
import org.fiche.page.text.Scribe;

/**
 * New data that a page announces.
 *
 * @param quarter if they come within one
 * @param span the year, or the month and its year
 * @param running whether they may come any day
 */
public record Arrival(
    Window window, Optional<Quarter> quarter, String span, boolean running, List<Pointer> cards) {

  private static final int QUARTER_MONTHS = 3;

  /** The earliest first. */
  public static List<Arrival> all(Scribe scribe, LocalDate today) {
    return Coming.in(scribe.catalogue(), today).stream()
        .map(coming -> of(coming, scribe, today))
        .toList();
  }

  private static Arrival of(Coming coming, Scribe scribe, LocalDate today) {
    var window = coming.window();
    int months = (int) Period.between(window.first(), window.last().plusDays(1)).toTotalMonths();
    return new Arrival(
        window,
        months == QUARTER_MONTHS
            ? Optional.of(Quarter.values()[(window.first().getMonthValue() - 1) / QUARTER_MONTHS])
            : Optional.empty(),
        DateTimeFormatter.ofPattern(months == 1 ? "LLLL uuuu" : "uuuu", scribe.language().locale())
            .format(window.first()),
        !window.first().isAfter(today),
        scribe.pointers(coming.cards()));
  }

  /** Unique among those of a page. */
  public String id() {
    return "w" + window.first() + window.about().map(year -> "-" + year).orElse("");
  }
}

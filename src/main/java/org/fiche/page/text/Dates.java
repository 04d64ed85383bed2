package org.fiche.page.text;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.fiche.card.text.Language;

/** Days as readers of a language write them. */
public final class Dates {

  private Dates() {}

  /** {@code 25 septembre 2025}, {@code 1er septembre 2025}, {@code 25. September 2025}. */
  public static String day(LocalDate date, Language language) {
    var pattern =
        switch (language) {
          case FR -> date.getDayOfMonth() == 1 ? "d'er' MMMM uuuu" : "d MMMM uuuu";
          case DE -> "d. MMMM uuuu";
          case NL, EN -> "d MMMM uuuu";
        };
    return DateTimeFormatter.ofPattern(pattern, language.locale())
        .format(date)
        .replace(' ', '\u00a0');
  }

  /** {@code 25/09/2025}, {@code 25.09.2025}. */
  public static String shortDay(LocalDate date, Language language) {
    return DateTimeFormatter.ofPattern(language == Language.DE ? "dd.MM.uuuu" : "dd/MM/uuuu")
        .format(date);
  }

  /** A day with hours and minutes. */
  public static String moment(ZonedDateTime moment, Language language) {
    return day(moment.toLocalDate(), language)
        + ", "
        + DateTimeFormatter.ofPattern("HH:mm").format(moment);
  }
}

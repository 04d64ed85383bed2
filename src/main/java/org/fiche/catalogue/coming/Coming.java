package org.fiche.catalogue.coming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.card.CodeList;
import org.fiche.card.Concept;
import org.fiche.card.Database;
import org.fiche.card.Dimension;
import org.fiche.card.Head.Status;
import org.fiche.card.Indicator;
import org.fiche.card.Page;
import org.fiche.card.Period;
import org.fiche.card.Updated;
import org.fiche.card.Updated.Window;
import org.fiche.card.Variable;
import org.fiche.catalogue.Catalogue;

/**
 * New data that are announced for the same days and about the same year.
 *
 * @param cards by kind, then by code; never empty
 */
public record Coming(Window window, List<Card> cards) {

  private static final int YEARS_AHEAD = 2;

  private static final Comparator<Window> BY_TIME =
      Comparator.comparing(Window::first)
          .thenComparing(Window::last)
          .thenComparing(window -> window.about().orElse(0));

  /** What is announced for the running window and for two years from a day, the earliest first. */
  public static List<Coming> in(Catalogue catalogue, LocalDate today) {
    var cards = new TreeMap<Window, List<Card>>(BY_TIME);
    for (var card : catalogue.cards()) {
      windows(card, today)
          .forEach(window -> cards.computeIfAbsent(window, missing -> new ArrayList<>()).add(card));
    }
    return cards.entrySet().stream()
        .map(entry -> new Coming(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private static Stream<Window> windows(Card card, LocalDate today) {
    return announced(card).stream()
        .filter(announced -> card.head().state() == Status.PUBLISHED)
        .flatMap(announced -> announced.windows(today));
  }

  /** A series that ended gets no new years. */
  private record Announced(Updated updated, Optional<Period> available) {

    Stream<Window> windows(LocalDate today) {
      return updated.windows(today, today.plusYears(YEARS_AHEAD)).stream()
          .filter(window -> window.about().map(this::mayHold).orElse(true));
    }

    private boolean mayHold(int year) {
      return available.map(period -> period.holds(year)).orElse(true);
    }
  }

  private static Optional<Announced> announced(Card card) {
    return switch (card) {
      case Indicator indicator ->
          Optional.of(new Announced(indicator.updated(), Optional.of(indicator.available())));
      case Variable variable ->
          variable.updated().map(each -> new Announced(each, variable.available()));
      case Concept concept -> Optional.empty();
      case Dimension dimension -> Optional.empty();
      case CodeList list -> Optional.empty();
      case Database database -> Optional.empty();
      case Page page -> Optional.empty();
    };
  }
}

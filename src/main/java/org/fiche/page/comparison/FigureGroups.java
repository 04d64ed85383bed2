package org.fiche.page.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fiche.card.Card;
import org.fiche.card.Indicator;
import org.fiche.observation.Asked;
import org.fiche.observation.Observation;
import org.fiche.observation.Values;
import org.fiche.page.comparison.Figures.Apart;
import org.fiche.page.comparison.Figures.Group;
import org.fiche.page.comparison.Figures.Year;
import org.fiche.page.sheet.Live;
import org.fiche.page.text.Scribe;
import org.fiche.page.text.Shown;

/** Puts the figures of indicators with the same unit beside each other: the country, all years. */
@ApplicationScoped
class FigureGroups {

  private final Values values;

  FigureGroups(Values values) {
    this.values = values;
  }

  private record Series(
      Indicator card, boolean demonstration, SortedMap<Integer, Observation> byYear) {}

  /** Nothing where no card is an indicator. */
  Optional<Figures> of(List<Card> cards, Scribe scribe) {
    var byUnit = new LinkedHashMap<String, List<Indicator>>();
    for (var card : cards) {
      if (card instanceof Indicator indicator) {
        byUnit.computeIfAbsent(indicator.unit(), unused -> new ArrayList<>()).add(indicator);
      }
    }
    if (byUnit.isEmpty()) {
      return Optional.empty();
    }
    var groups = new ArrayList<Group>();
    var apart = new ArrayList<Apart>();
    byUnit.forEach(
        (unit, indicators) -> {
          var shown = scribe.unit(unit).orElseGet(() -> scribe.unnamed(unit));
          if (indicators.size() > 1) {
            groups.add(group(indicators, shown, scribe));
          } else {
            apart.add(new Apart(scribe.pointer(indicators.getFirst()), shown));
          }
        });
    return Optional.of(new Figures(List.copyOf(groups), List.copyOf(apart), values.reachable()));
  }

  private Group group(List<Indicator> indicators, Shown unit, Scribe scribe) {
    var all = indicators.stream().map(each -> series(each, scribe)).toList();
    var numbers = new TreeSet<Integer>();
    all.forEach(
        series ->
            series
                .byYear()
                .forEach(
                    (year, observation) -> {
                      if (observation.figure().value().isPresent()) {
                        numbers.add(year);
                      }
                    }));
    var years = numbers.stream().map(year -> year(year, all, scribe)).toList();
    return new Group(unit, scribe.pointers(indicators), years, Chart.of(years));
  }

  private Series series(Indicator card, Scribe scribe) {
    var answer = values.ask(scribe.catalogue(), Asked.country(card));
    var byYear = new TreeMap<Integer, Observation>();
    answer.observations().forEach(each -> byYear.put(each.year(), each));
    return new Series(card, answer.demonstration(), byYear);
  }

  /** A year that a series does not have is asked for, so that it says why. */
  private Year year(int year, List<Series> all, Scribe scribe) {
    var rows =
        all.stream()
            .map(
                series ->
                    Live.row(
                        Optional.ofNullable(series.byYear().get(year))
                            .orElseGet(() -> alone(series.card(), year, scribe)),
                        series.card(),
                        scribe))
            .toList();
    return new Year(year, rows, all.stream().anyMatch(Series::demonstration));
  }

  private Observation alone(Indicator card, int year, Scribe scribe) {
    var asked = new Asked(card, Optional.empty(), List.of(Asked.COUNTRY), List.of(year), Map.of());
    return values.ask(scribe.catalogue(), asked).observations().findFirst().orElseThrow();
  }
}

package org.fiche.page.panel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.area.Area;
import org.fiche.area.Area.AreaId;
import org.fiche.card.Indicator;
import org.fiche.card.setting.Unit;
import org.fiche.observation.Answer;
import org.fiche.observation.Asked;
import org.fiche.observation.Observation;
import org.fiche.observation.cell.Breakdown;
import org.fiche.observation.uncertainty.Interval;
import org.fiche.page.choice.Choice;
import org.fiche.page.choice.Split;
import org.fiche.page.choice.View;

/** Asks for the figures of a choice and lays them out in series. */
final class Board {

  private final Indicator indicator;
  private final Choice choice;
  private final Labels labels;
  private final Optional<Unit> unit;
  private final Ranking ranking;

  Board(Indicator indicator, Choice choice, Labels labels, Ranking ranking) {
    this.indicator = indicator;
    this.choice = choice;
    this.labels = labels;
    this.unit = labels.scribe().catalogue().settings().unit(indicator.unit());
    this.ranking = ranking;
  }

  /** The question that the view answers. */
  Asked asked() {
    var geography = choice.possible().geography();
    return switch (choice.shown()) {
      case TREND, TABLE ->
          asked(
              choice.compared(),
              choice.possible().within(choice.years().from(), choice.years().to()),
              categories());
      case MAP -> asked(geography.at(choice.level()), List.of(choice.year()), categories());
      case BREAKDOWN -> asked(brokenDown(), List.of(choice.year()), splitCategories());
    };
  }

  private Asked asked(
      List<AreaId> areas, List<Integer> years, Map<Breakdown, List<String>> categories) {
    return new Asked(indicator, Optional.empty(), areas, years, categories);
  }

  private Map<Breakdown, List<String>> categories() {
    var all = new EnumMap<Breakdown, List<String>>(Breakdown.class);
    choice.categories().forEach((breakdown, code) -> all.put(breakdown, List.of(code)));
    return all;
  }

  private List<AreaId> brokenDown() {
    return choice.split() == Split.PYRAMID ? List.of(choice.areas().getFirst()) : choice.areas();
  }

  private Map<Breakdown, List<String>> splitCategories() {
    var all = categories();
    var split = choice.split();
    split.needs().forEach(each -> all.put(each, choice.possible().categories().of(each)));
    if (split == Split.PYRAMID) {
      all.put(Breakdown.SEX, choice.possible().categories().of(Breakdown.SEX).subList(0, 2));
    }
    return all;
  }

  List<Series> series(Answer answer) {
    var groups = new LinkedHashMap<String, List<Observation>>();
    answer
        .observations()
        .forEach(each -> groups.computeIfAbsent(group(each), key -> new ArrayList<>()).add(each));
    var series = new ArrayList<Series>();
    for (var group : groups.values()) {
      int number = series.size();
      var first = group.getFirst();
      series.add(
          new Series(
              number,
              name(first),
              choice.word(first.area()),
              !choice.areas().contains(first.area()),
              group.stream().map(each -> row(each, number)).toList()));
    }
    return List.copyOf(series);
  }

  /** Lines and groups of bars are areas; the halves of a pyramid are sexes; a map is one group. */
  private String group(Observation each) {
    return switch (choice.shown()) {
      case TREND, TABLE -> each.area().toString();
      case MAP -> "";
      case BREAKDOWN ->
          choice.split() == Split.PYRAMID ? each.category(Breakdown.SEX) : each.area().toString();
    };
  }

  private String name(Observation first) {
    return switch (choice.shown()) {
      case TREND, TABLE -> labels.area(first.area());
      case MAP -> labels.levelsInside(choice.level());
      case BREAKDOWN ->
          choice.split() == Split.PYRAMID
              ? labels.category(Breakdown.SEX, first.category(Breakdown.SEX))
              : labels.area(first.area());
    };
  }

  private Row row(Observation each, int series) {
    var figure = each.figure();
    var interval =
        choice.options().intervals()
            ? unit.flatMap(known -> Interval.of(figure, known.shape(), known.factor()))
            : Optional.<Interval>empty();
    return new Row(
        each,
        new Row.Place(
            series,
            key(each),
            choice.shown() == View.BREAKDOWN
                ? labels.category(choice.split().axis(), key(each))
                : key(each),
            labels.area(each.area()),
            category(each),
            choice.word(each.area()),
            labels.scribe().catalogue().areas().area(each.area()).flatMap(Area::hexagon)),
        written(each, interval),
        interval,
        choice.shown() == View.BREAKDOWN ? Optional.empty() : ranking.of(each),
        Interval.restsOnFew(figure),
        0);
  }

  private String key(Observation each) {
    return choice.shown() == View.BREAKDOWN
        ? each.category(choice.split().axis())
        : String.valueOf(each.year());
  }

  /** What tells the figure from that of the whole population; empty for the total. */
  private String category(Observation each) {
    var parts = new ArrayList<String>();
    for (var breakdown : Breakdown.values()) {
      var code = each.category(breakdown);
      if (!code.equals(Breakdown.TOTAL)) {
        parts.add(labels.category(breakdown, code));
      }
    }
    return String.join(", ", parts);
  }

  private Row.Written written(Observation each, Optional<Interval> interval) {
    var scribe = labels.scribe();
    var figure = each.figure();
    int decimals = indicator.decimals();
    return new Row.Written(
        figure.rounded(decimals).map(value -> scribe.decimal(value, decimals)).orElse(""),
        figure.numerator().map(scribe::number).orElse(""),
        figure.denominator().map(scribe::number).orElse(""),
        interval
            .map(
                reach ->
                    scribe.decimal(reach.low(), decimals)
                        + " – "
                        + scribe.decimal(reach.high(), decimals))
            .orElse(""),
        figure.reason().map(labels::reason).orElse(""));
  }
}

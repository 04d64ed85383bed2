package org.fiche.page.panel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fiche.observation.Asked;
import org.fiche.observation.cell.Breakdown;
import org.fiche.page.choice.Choice;
import org.fiche.page.choice.View;

/** What can be chosen in a panel, and what is. */
public record Form(Choice choice, Labels labels) {

  /** A parameter that a form carries along unseen. */
  public record Hidden(String name, String value) {}

  /** Something that can be chosen. */
  public record Option(String value, String label, boolean chosen) {}

  /** A breakdown, with the categories that can be chosen. */
  public record Filter(Breakdown breakdown, String label, List<Option> options) {}

  /** Whether one year is shown, not several. */
  public boolean isOneYear() {
    return choice.shown() == View.MAP || choice.shown() == View.BREAKDOWN;
  }

  /** Areas that were chosen; empty while it is only the country. */
  public List<Option> chosen() {
    return choice.areas().equals(List.of(Asked.COUNTRY))
        ? List.of()
        : choice.areas().stream()
            .map(id -> new Option(choice.word(id), labels.area(id), true))
            .toList();
  }

  /** Parameters that no field of the form shows. */
  public List<Hidden> hidden() {
    var shown =
        switch (choice.shown()) {
          case TREND, TABLE -> List.of("from", "to", "alone", "ci");
          case MAP -> List.of("level", "year", "classes", "ci");
          case BREAKDOWN -> List.of("by", "year", "ci");
        };
    var filtered = filters().stream().map(each -> each.breakdown().column()).toList();
    return choice.parameters().entrySet().stream()
        .filter(entry -> !shown.contains(entry.getKey()) && !filtered.contains(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream().map(value -> new Hidden(entry.getKey(), value)))
        .toList();
  }

  /** Breakdowns of which one category is shown. */
  public List<Filter> filters() {
    var apart = choice.shown() == View.BREAKDOWN ? choice.split().needs() : List.<Breakdown>of();
    return choice.possible().breakdowns().stream()
        .filter(each -> !apart.contains(each))
        .map(each -> new Filter(each, labels.breakdown(each), categories(each)))
        .toList();
  }

  /** The categories that are not all of theirs, in words. */
  Stream<String> group() {
    return filters().stream()
        .map(Filter::breakdown)
        .filter(each -> !choice.category(each).equals(Breakdown.TOTAL))
        .map(each -> labels.category(each, choice.category(each)));
  }

  /** Whose figures they are; a group of people is named wherever it was chosen. */
  String whose(String name) {
    var group = group().collect(Collectors.joining(", "));
    return group.isEmpty() ? name : name + " (" + group.replace(" (", ", ").replace(")", "") + ")";
  }

  /** The query without any group of people. */
  String everyone() {
    var all = choice.parameters();
    filters().forEach(each -> all.remove(each.breakdown().column()));
    return Choice.query(all);
  }

  private List<Option> categories(Breakdown breakdown) {
    return choice.possible().codes(breakdown).stream()
        .sorted(
            (one, other) ->
                Boolean.compare(other.equals(Breakdown.TOTAL), one.equals(Breakdown.TOTAL)))
        .map(
            code ->
                new Option(
                    code,
                    labels.category(breakdown, code),
                    choice.category(breakdown).equals(code)))
        .toList();
  }

  public List<Option> levels() {
    return choice.possible().mapped().stream()
        .map(level -> new Option(level.id(), labels.levels(level), level == choice.level()))
        .toList();
  }

  /** Years, each with whether it is that one. */
  public List<Option> years(int chosen) {
    return choice.possible().years().stream()
        .map(year -> new Option(year.toString(), year.toString(), year == chosen))
        .toList();
  }
}

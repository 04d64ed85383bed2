package org.fiche.page.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fiche.card.Indicator;
import org.fiche.card.setting.Unit;
import org.fiche.observation.Asked;
import org.fiche.observation.cell.Breakdown;
import org.fiche.page.choice.Choice;
import org.fiche.page.choice.Split;
import org.fiche.page.choice.View;
import org.fiche.page.picture.Scale;

/**
 * What the panel of an indicator shows.
 *
 * @param base the address of the page that it stands on, without a query
 * @param table the figures in the order of the table
 * @param current the figure that is read out first; none if there are no figures at all
 * @param legend classes of the map
 */
public record Panel(
    Choice choice,
    String base,
    Indicator indicator,
    Labels labels,
    List<Series> series,
    List<Row> table,
    Optional<Row> current,
    List<Said> notes,
    List<String> summary,
    List<Legend> legend,
    Scale scale,
    String picture,
    Taken taken,
    boolean demonstration,
    Around around) {

  /**
   * @param script where the part is that draws
   * @param reference how the card is cited, with what belongs to its figures
   */
  public record Around(String script, String reference) {}

  /** One class of the map: its number and, in the reader's language, what is in it. */
  public record Legend(int number, String from, String to, int areas) {}

  /** A parameter that a form carries along unseen. */
  public record Hidden(String name, String value) {}

  /** Something that can be chosen. */
  public record Option(String value, String label, boolean chosen) {}

  /** A breakdown, with the categories that can be chosen. */
  public record Filter(Breakdown breakdown, String label, List<Option> options) {}

  /** A column by which the table can be sorted, and the order that a click gives. */
  public record Column(String name, String address, String sorted) {}

  /** Where exactly this is shown. */
  public String address() {
    return address(choice.query());
  }

  public String to(String name, Object value) {
    return address(choice.with(name, value));
  }

  private String address(String query) {
    return base + (query.isEmpty() ? "" : "?" + query) + "#panel";
  }

  /** The same figures in another view. */
  public String to(View view) {
    if (view == View.TABLE) {
      return address(
          Stream.of(
                  choice.shown().id().equals("trend") ? "" : "rows=" + choice.shown().id(),
                  without())
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining("&", "view=table&", ""))
              .replaceAll("&$", ""));
    }
    return to("view", view.id());
  }

  private String without() {
    var all = choice.parameters();
    all.remove("view");
    all.remove("rows");
    all.remove("sort");
    return Choice.query(all);
  }

  public List<View> views() {
    return List.of(View.values());
  }

  public boolean isShown(String view) {
    return isShown(View.valueOf(view));
  }

  public boolean isShown(View view) {
    return choice.view() == view;
  }

  /** The view whose figures are shown, for scripts and styles. */
  public String kind() {
    return choice.shown() == View.BREAKDOWN && choice.split() == Split.PYRAMID
        ? "pyramid"
        : choice.shown().id();
  }

  /** Areas that were chosen; empty while it is only the country. */
  public List<Option> chosen() {
    return choice.areas().equals(List.of(Asked.COUNTRY))
        ? List.of()
        : choice.areas().stream()
            .map(id -> new Option(choice.word(id), labels.area(id), true))
            .toList();
  }

  /** For scripts: codes with spaces between them. */
  public String chosenCodes() {
    return choice.areas().stream().map(choice::word).collect(Collectors.joining(" "));
  }

  /** The year or years, and the group of people, for the head of a picture. */
  public String when() {
    var years =
        isOneYear()
            ? String.valueOf(choice.year())
            : choice.years().from() + " – " + choice.years().to();
    var group =
        table.isEmpty() || isGrouped() && isOneYear() ? "" : table.getFirst().place().category();
    return group.isEmpty() ? years : years + " · " + group;
  }

  public String removed(String word) {
    return address(
        choice.with(
            "area",
            chosen().stream().map(Option::value).filter(each -> !each.equals(word)).toArray()));
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

  public boolean isRatio() {
    return indicator.method().denominator().isPresent();
  }

  /** Whether figures have intervals. */
  public boolean hasIntervals() {
    return unit()
        .map(Unit::shape)
        .filter(shape -> shape == Unit.Shape.SHARE || shape == Unit.Shape.MEAN)
        .isPresent();
  }

  private Optional<Unit> unit() {
    return labels.scribe().catalogue().settings().unit(indicator.unit());
  }

  public int factor() {
    return unit().map(Unit::factor).orElse(1);
  }

  /** What stands behind a figure. */
  public String suffix() {
    return unit().map(unit -> labels.scribe().plain(unit.suffix())).orElse(indicator.unit());
  }

  public boolean isRanked() {
    return table.stream().anyMatch(row -> row.rank().isPresent());
  }

  public boolean isGrouped() {
    return table.stream().anyMatch(row -> !row.place().category().isEmpty());
  }

  public boolean isFew() {
    return table.stream().anyMatch(Row::few);
  }

  /** Breaks between the years shown. */
  public List<Indicator.Break> breaks() {
    return indicator.breaks().stream()
        .filter(each -> choice.shown() == View.TREND)
        .filter(each -> table.stream().anyMatch(row -> row.observation().year() == each.year()))
        .toList();
  }

  /** The heading of a column of the table. */
  public Column column(String name) {
    boolean up = choice.sort().equals(name);
    boolean down = choice.sort().equals("-" + name);
    return new Column(
        name, to("sort", up ? "-" + name : name), up ? "ascending" : down ? "descending" : "none");
  }

  public String summarised() {
    return String.join(" ", summary);
  }

  /** Whether one year is shown, not several. */
  public boolean isOneYear() {
    return choice.shown() == View.MAP || choice.shown() == View.BREAKDOWN;
  }

  /** The address of what is shown, as it is published. */
  public String shared() {
    return taken.base() + address();
  }

  public String frame() {
    return taken.frame(labels.scribe().plain(indicator.head().title()));
  }

  public String lineId(int index) {
    return "panel-line-" + index;
  }

  public Map<String, String> lines() {
    return taken.lines();
  }
}

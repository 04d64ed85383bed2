package org.fiche.page.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fiche.card.Indicator;
import org.fiche.card.setting.Unit;
import org.fiche.page.choice.Choice;
import org.fiche.page.choice.Split;
import org.fiche.page.choice.Taken;
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

  /** Whether there is something to draw: on a map the areas, elsewhere figures. */
  public boolean isDrawn() {
    return !isShown(View.TABLE)
        && (choice.shown() == View.MAP || table.stream().anyMatch(Row::isKnown));
  }

  /** The view whose figures are shown, for scripts and styles. */
  public String kind() {
    return choice.shown() == View.BREAKDOWN && choice.split() == Split.PYRAMID
        ? "pyramid"
        : choice.shown().id();
  }

  /** Whether figures are bars, not points of lines. */
  public boolean isBars() {
    return choice.shown() == View.BREAKDOWN;
  }

  public Form form() {
    return new Form(choice, labels);
  }

  /** For scripts: codes with spaces between them. */
  public String chosenCodes() {
    return choice.areas().stream().map(choice::word).collect(Collectors.joining(" "));
  }

  /** The year or years, and the group of people, for the head of a picture. */
  public String when() {
    var years =
        form().isOneYear()
            ? String.valueOf(choice.year())
            : choice.years().from() + " – " + choice.years().to();
    return Stream.concat(Stream.of(years), form().group()).collect(Collectors.joining(" · "));
  }

  public String removed(String word) {
    return address(
        choice.with(
            "area",
            form().chosen().stream()
                .map(Form.Option::value)
                .filter(each -> !each.equals(word))
                .toArray()));
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

package org.fiche.page.choice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Level;
import org.fiche.observation.Asked;
import org.fiche.observation.cell.Breakdown;

/**
 * What somebody looks at; the address holds all of it.
 *
 * @param rows what the table lists: the figures of that other view
 * @param areas to compare, in the order chosen; never empty
 * @param level of the areas on the map
 * @param years of the trend: from and to
 * @param year of the map and of the breakdown
 * @param categories one code for each breakdown
 * @param sort a column of the table, with a minus sign before it from the last to the first
 */
public record Choice(
    Possible possible,
    View view,
    View rows,
    List<AreaId> areas,
    Level level,
    Span years,
    int year,
    Map<Breakdown, String> categories,
    Split split,
    Options options,
    String sort) {

  /** The most areas that a picture can tell apart. */
  public static final int MOST_AREAS = 6;

  /** From one year to another, both included. */
  public record Span(int from, int to) {}

  /**
   * @param intervals whether 95 % intervals are shown
   * @param alone whether the country and the region stay away
   * @param equal whether classes of the map have equal steps, not equal numbers of areas
   */
  public record Options(boolean intervals, boolean alone, boolean equal) {}

  /** The view whose figures are shown. */
  public View shown() {
    return view == View.TABLE ? rows : view;
  }

  public String category(Breakdown breakdown) {
    return categories.getOrDefault(breakdown, Breakdown.TOTAL);
  }

  /** The areas chosen and, if wanted, those around the first of them. */
  public List<AreaId> compared() {
    var around =
        options.alone() ? Stream.<AreaId>empty() : possible.around(areas.getFirst()).stream();
    return Stream.concat(areas.stream(), around).distinct().toList();
  }

  /** The query of the address, without the question mark: only what differs from the usual. */
  public String query() {
    return query(parameters());
  }

  /** The query with other values of a parameter; without values: without it. */
  public String with(String name, Object... values) {
    var all = parameters();
    all.put(name, Stream.of(values).map(Object::toString).toList());
    return query(all);
  }

  private Stream<AreaId> plainly() {
    return areas.equals(List.of(Asked.COUNTRY)) ? Stream.empty() : areas.stream();
  }

  /** Names of parameters with their values, as a form or an address writes them. */
  public Map<String, List<String>> parameters() {
    var all = new LinkedHashMap<String, List<String>>();
    put(all, "view", view.id(), View.TREND.id());
    put(all, "rows", rows.id(), View.TREND.id());
    all.put("area", plainly().map(this::word).toList());
    put(all, "level", level.id(), Level.MUNICIPALITY.id());
    put(all, "from", years.from(), possible.first());
    put(all, "to", years.to(), possible.last());
    put(all, "year", year, possible.last());
    categories.forEach((breakdown, code) -> put(all, breakdown.column(), code, Breakdown.TOTAL));
    put(
        all,
        "by",
        split.id(),
        possible.splits().isEmpty() ? split.id() : possible.splits().getFirst().id());
    put(all, "ci", options.intervals() ? "1" : "", "");
    put(all, "alone", options.alone() ? "1" : "", "");
    put(all, "classes", options.equal() ? "equal" : "", "");
    put(all, "sort", sort, "");
    return all;
  }

  private static void put(Map<String, List<String>> all, String name, Object value, Object usual) {
    all.put(name, value.equals(usual) ? List.of() : List.of(value.toString()));
  }

  /** The code of an area; with its level where a wider area has the code too. */
  public String word(AreaId area) {
    boolean taken =
        Stream.of(Level.values())
            .filter(level -> area.level().finerThan(level))
            .anyMatch(
                level -> possible.geography().position(new AreaId(level, area.nis())).isPresent());
    return taken ? area.level().id() + "-" + area.nis() : area.nis();
  }

  public static String query(Map<String, List<String>> parameters) {
    return parameters.entrySet().stream()
        .flatMap(
            entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

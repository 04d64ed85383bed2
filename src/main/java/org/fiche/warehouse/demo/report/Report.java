package org.fiche.warehouse.demo.report;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Areas;
import org.fiche.area.Level;
import org.fiche.warehouse.demo.chance.Parameters;
import org.fiche.warehouse.demo.report.Measure.Count;
import org.fiche.warehouse.demo.report.Target.Group;

/** Each target beside what the derived tables of the demonstration say. */
public final class Report {

  private static final String LINE = "%-22s %-11s %s %-6s %-3s %-3s %10s %10s %8s  %s%n";

  private final List<Row> rows;

  /**
   * @param area its name
   */
  private record Row(Target target, String area, double result, double tolerance) {

    boolean holds() {
      return Math.abs(result - target.value()) <= tolerance;
    }

    String line() {
      var of = target.of();
      return LINE.formatted(
          target.measure().id(),
          area,
          of.year(),
          of.ages(),
          of.sex(),
          of.increased(),
          number(target.value()),
          number(result),
          "±" + number(tolerance),
          holds() ? "" : "MISSED  " + target.source());
    }

    private static String number(double value) {
      int decimals = Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
      return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
  }

  private Report(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  static Report of(DataSource database, Areas areas, List<Integer> years, int thin)
      throws SQLException {
    var regionOf = new HashMap<String, String>();
    areas.at(Level.REGION).forEach(region -> put(areas, region.id(), region.id().nis(), regionOf));
    var rows = new ArrayList<Row>();
    for (int year : years) {
      var tally = new Tally(database, year, regionOf);
      for (var target : Target.all()) {
        if (target.of().year() == year) {
          var area = name(areas, target.of().region());
          double result = result(target, tally, thin);
          rows.add(new Row(target, area, result, target.tolerance(thin)));
        }
      }
    }
    rows.sort(
        java.util.Comparator.<Row, Measure>comparing(row -> row.target().measure())
            .thenComparing(row -> row.target().of().year()));
    return new Report(rows);
  }

  private static void put(Areas areas, AreaId area, String region, Map<String, String> regionOf) {
    for (var inside : areas.inside(area)) {
      regionOf.put(inside.id().nis(), region);
      put(areas, inside.id(), region, regionOf);
    }
  }

  private static String name(Areas areas, String region) {
    var id = new AreaId(Level.REGION, region);
    return areas.area(id).map(area -> area.name("en").split("[ -]", 2)[0]).orElse("Country");
  }

  private static double result(Target target, Tally tally, int thin) {
    var measure = target.measure();
    double above = tally.sum(measure.numerator(), target.of());
    return switch (measure) {
      case PERSONS -> 100 * above * thin / registered(target.of(), tally);
      case BIRTHS, DEATHS -> above * thin;
      case AGE_SHARE -> 100 * above / tally.sum(Count.PERSONS, allAges(target.of()));
      case WOMEN, INCREASED, FILE, HOUSE, PART_YEAR, HOUSE_INCREASED, CONTACT ->
          ratio(target, tally);
      case CONTACTS_PER_PATIENT, FEW_CONTACTS, LOYALTY, FILE_LOYALTY -> ratio(target, tally);
      case RADIOLOGIST, SPECIALIST, DENTIST, ANY_IMAGING -> ratio(target, tally);
      case PATIENTS, FILE_PATIENTS, INACTIVE -> ratio(target, tally);
    };
  }

  private static double ratio(Target target, Tally tally) {
    var measure = target.measure();
    return measure.factor()
        * tally.sum(measure.numerator(), target.of())
        / tally.sum(measure.denominator(), target.of());
  }

  private static Group allAges(Group group) {
    return new Group(group.region(), group.year(), 0, 200, group.sex(), group.increased());
  }

  private static double registered(Group group, Tally tally) {
    var parameters = Parameters.read();
    return group.region().isEmpty()
        ? tally.regions().stream()
            .filter(region -> !region.isEmpty())
            .mapToDouble(region -> parameters.registered(region, group.year()))
            .sum()
        : parameters.registered(group.region(), group.year());
  }

  /** Targets that were missed, as lines; empty if all hold. */
  public List<String> missed() {
    return rows.stream().filter(row -> !row.holds()).map(Row::line).toList();
  }

  /** How many targets were compared. */
  public int size() {
    return rows.size();
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    var heads =
        LINE.formatted("measure", "area", "year", "age", "sex", "inc", "target", "result", "±", "");
    text.append(heads);
    rows.forEach(row -> text.append(row.line()));
    return text.append(rows.size() - missed().size())
        .append(" of ")
        .append(rows.size())
        .append(" targets hold\n")
        .toString();
  }
}

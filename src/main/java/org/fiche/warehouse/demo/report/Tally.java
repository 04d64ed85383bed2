package org.fiche.warehouse.demo.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.fiche.warehouse.demo.report.Measure.Count;
import org.fiche.warehouse.demo.report.Target.Group;

/** Counts of one year by region, age, sex and increased reimbursement, from the derived tables. */
final class Tally {

  private static final String PEOPLE =
      """
      select p.municipality, p.sex, %1$d - p.birth_year, p.increased_reimbursement,
        count(*),
        count(*) filter (where p.sex = 'F'),
        count(*) filter (where p.birth_year = %1$d),
        count(w.death_date),
        count(*) filter (where p.increased_reimbursement),
        count(*) filter (where g.pat_gmd),
        count(*) filter (where g.pat_mh),
        count(*) filter (where g.ff_mh between 1 and 5),
        count(*) filter (where g.pat_mh and p.increased_reimbursement),
        count(*) filter (where not g.pat_mh),
        count(*) filter (where not g.pat_mh and g.regcontact >= 1),
        coalesce(sum(g.regcontact) filter (where not g.pat_mh), 0),
        count(*) filter (where not g.pat_mh and g.regcontact < 3),
        coalesce(sum(g.regcontact_attrib) filter (where g.pat_attrib and not g.pat_mh), 0),
        coalesce(sum(g.regcontact) filter (where g.pat_attrib and not g.pat_mh), 0),
        coalesce(sum(g.regcontact_attrib) filter (where g.pat_gmd and not g.pat_mh), 0),
        coalesce(sum(g.regcontact) filter (where g.pat_gmd and not g.pat_mh), 0),
        count(*) filter (where z.imag_rad_n > 0),
        count(*) filter (where z.imag_spec_n > 0),
        count(*) filter (where z.imag_dent_n > 0),
        count(*) filter (where z.imag_rad_n + z.imag_spec_n + z.imag_dent_n > 0)
      from derived.pp_person_year p
      join derived.gp_person_year g on g.person_id = p.person_id and g.year = p.year
      join derived.gz_person_year z on z.person_id = p.person_id and z.year = p.year
      join warehouse.person_year w on w.person_id = p.person_id and w.year = p.year
      where p.year = %1$d
      group by 1, 2, 3, 4
      """;

  private static final String PRACTICES =
      """
      select municipality,
        count(*),
        count(*) filter (where active),
        count(*) filter (where not active),
        coalesce(sum(patients) filter (where active), 0),
        coalesce(sum(patients_gmd) filter (where active), 0)
      from derived.gp_practice_year
      where year = %d
      group by 1
      """;

  private record Cell(String region, int age, String sex, boolean increased, long[] counts) {

    boolean isIn(Group group) {
      return (group.region().isEmpty() || group.region().equals(region))
          && (group.sex().isEmpty() || group.sex().equals(sex))
          && (group.increased().isEmpty() || group.increased().equals("Y") == increased)
          && age >= group.from()
          && age <= group.to();
    }
  }

  private final List<Cell> cells = new ArrayList<>();

  /**
   * @param regionOf NIS code of the region, by that of the municipality
   */
  Tally(DataSource database, int year, Map<String, String> regionOf) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      try (var rows = statement.executeQuery(PEOPLE.formatted(year))) {
        while (rows.next()) {
          var region = region(rows, regionOf);
          var counts = counts(rows, 5, Count.PERSONS, Count.PRACTICES);
          cells.add(
              new Cell(region, rows.getInt(3), rows.getString(2), rows.getBoolean(4), counts));
        }
      }
      try (var rows = statement.executeQuery(PRACTICES.formatted(year))) {
        while (rows.next()) {
          var counts = counts(rows, 2, Count.PRACTICES, Count.ALL_AGES);
          cells.add(new Cell(region(rows, regionOf), 0, "", false, counts));
        }
      }
    }
  }

  private static String region(ResultSet row, Map<String, String> regionOf) throws SQLException {
    var municipality = row.getString(1);
    return municipality == null ? "" : regionOf.getOrDefault(municipality, "");
  }

  private static long[] counts(ResultSet row, int column, Count first, Count end)
      throws SQLException {
    var counts = new long[Count.values().length];
    for (int i = first.ordinal(); i < end.ordinal(); i++) {
      counts[i] = row.getLong(column + i - first.ordinal());
    }
    return counts;
  }

  long sum(Count count, Group group) {
    return cells.stream()
        .filter(cell -> cell.isIn(group))
        .mapToLong(cell -> cell.counts()[count.ordinal()])
        .sum();
  }

  /** The regions that have people. */
  Set<String> regions() {
    return new java.util.TreeSet<>(cells.stream().map(Cell::region).toList());
  }
}

package org.fiche.observation.cell;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One pass over one year of a derived table, for all its aggregates and grains at once.
 *
 * @param grains in the order of the enum, at least one
 * @param aggregations of that table, each once, at least one
 */
public record CellQuery(String table, int year, Set<Grain> grains, List<Aggregation> aggregations) {

  private static final int FETCH = 10_000;

  public CellQuery {
    grains = Set.copyOf(grains);
    aggregations = List.copyOf(aggregations);
  }

  /** The statement, in common SQL; derived tables are on the search path. */
  public String sql() {
    var select = new ArrayList<String>();
    for (var column : Grain.allColumns()) {
      select.add(keyed(column) ? column : "null as " + column);
    }
    select.add((grains.size() > 1 ? "grouping(sector)" : "0") + " as without_sector");
    for (var aggregation : aggregations) {
      select.add(aggregation.amount());
      select.add(aggregation.rows());
    }
    return "select "
        + String.join(",\n  ", select)
        + "\nfrom "
        + ConditionSql.name(table)
        + "\nwhere year = "
        + year
        + "\ngroup by grouping sets ("
        + ordered()
            .map(grain -> "(" + String.join(", ", grain.columns()) + ")")
            .collect(Collectors.joining(", "))
        + ")";
  }

  private boolean keyed(String column) {
    return grains.stream().anyMatch(grain -> grain.columns().contains(column));
  }

  private java.util.stream.Stream<Grain> ordered() {
    return grains.stream().sorted();
  }

  /** Cells of each grain, in the order of the aggregations. */
  public Map<Grain, List<Cells>> run(Connection connection) throws SQLException {
    var rows = new EnumMap<Grain, TreeMap<String, long[]>>(Grain.class);
    grains.forEach(grain -> rows.put(grain, new TreeMap<>()));
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(FETCH);
      try (var result = statement.executeQuery(sql())) {
        while (result.next()) {
          var grain = grain(result);
          rows.getOrDefault(grain, new TreeMap<>()).put(key(grain, result), numbers(result));
        }
      }
    }
    var cells = new EnumMap<Grain, List<Cells>>(Grain.class);
    rows.forEach((grain, found) -> cells.put(grain, columns(grain, found)));
    return cells;
  }

  private Grain grain(ResultSet result) throws SQLException {
    if (grains.size() == 1) {
      return grains.iterator().next();
    }
    return result.getInt("without_sector") == 0 ? Grain.AREA : Grain.CUBE;
  }

  private static String key(Grain grain, ResultSet result) throws SQLException {
    var parts = new ArrayList<String>();
    for (var column : grain.columns()) {
      parts.add(part(column, result));
    }
    return String.join(Cells.SEPARATOR, parts);
  }

  private static String part(String column, ResultSet result) throws SQLException {
    if (column.equals(Breakdown.INCREASED_REIMBURSEMENT.column())) {
      boolean yes = result.getBoolean(column);
      return result.wasNull() ? "" : yes ? Cells.YES : Cells.NO;
    }
    var written = result.getString(column);
    return written == null ? "" : written;
  }

  private long[] numbers(ResultSet result) throws SQLException {
    int first = Grain.allColumns().size() + 2;
    var numbers = new long[2 * aggregations.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = result.getLong(first + i);
    }
    return numbers;
  }

  private List<Cells> columns(Grain grain, TreeMap<String, long[]> rows) {
    var keys = rows.keySet().toArray(String[]::new);
    var cells = new ArrayList<Cells>();
    for (int i = 0; i < aggregations.size(); i++) {
      int column = 2 * i;
      var amounts = rows.values().stream().mapToLong(numbers -> numbers[column]).toArray();
      var behind =
          aggregations.get(i).counts()
              ? amounts
              : rows.values().stream().mapToLong(numbers -> numbers[column + 1]).toArray();
      cells.add(new Cells(grain, keys, amounts, behind));
    }
    return List.copyOf(cells);
  }
}

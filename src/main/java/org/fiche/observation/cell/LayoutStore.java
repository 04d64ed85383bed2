package org.fiche.observation.cell;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Level;

/** Layouts that figures were computed in. Source: table {@code observation.layout}. */
public final class LayoutStore {

  private final Connection connection;

  public LayoutStore(Connection connection) {
    this.connection = connection;
  }

  public void keep(Layout layout) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "insert into observation.layout"
                + " (digest, areas, parents, sex, age_group, increased_reimbursement)"
                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")) {
      statement.setString(1, layout.digest());
      var areas = layout.geography().ids().stream().map(LayoutStore::written);
      statement.setArray(2, texts(areas.toArray(String[]::new)));
      statement.setArray(3, numbers(layout.geography().parents()));
      for (var breakdown : Breakdown.values()) {
        var codes = layout.categories().of(breakdown).toArray(String[]::new);
        statement.setArray(4 + breakdown.ordinal(), texts(codes));
      }
      statement.executeUpdate();
    }
  }

  private static String written(AreaId id) {
    return id.level().id() + " " + id.nis();
  }

  private Array texts(String[] texts) throws SQLException {
    return connection.createArrayOf("text", texts);
  }

  private Array numbers(int[] numbers) throws SQLException {
    return connection.createArrayOf("int4", Arrays.stream(numbers).boxed().toArray());
  }

  public Optional<Layout> find(String digest) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select areas, parents, sex, age_group, increased_reimbursement"
                + " from observation.layout where digest = ?")) {
      statement.setString(1, digest);
      try (var row = statement.executeQuery()) {
        return row.next() ? Optional.of(read(row)) : Optional.empty();
      }
    }
  }

  private static Layout read(ResultSet row) throws SQLException {
    var ids = texts(row, 1).stream().map(LayoutStore::area).toList();
    var parents =
        Arrays.stream((Integer[]) row.getArray(2).getArray()).mapToInt(Integer::intValue).toArray();
    var codes = new EnumMap<Breakdown, List<String>>(Breakdown.class);
    for (var breakdown : Breakdown.values()) {
      codes.put(breakdown, texts(row, 3 + breakdown.ordinal()));
    }
    return new Layout(new Geography(ids, parents), new Categories(codes));
  }

  private static List<String> texts(ResultSet row, int column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static AreaId area(String written) {
    int blank = written.indexOf(' ');
    var level = Level.ofId(written.substring(0, blank)).orElseThrow();
    return new AreaId(level, written.substring(blank + 1));
  }
}

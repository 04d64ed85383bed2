package org.fiche.observation.computing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fiche.area.Level;
import org.fiche.observation.cell.Grain;

/** What figures are made of, in the database. The caller ends the transaction. */
public final class MadeOfStore {

  static final String COLUMNS =
      "code_key, year, grain, numerator, denominator, factor, unit, layout, finest, broken,"
          + " card_version, release, demonstration, computed_at";

  private final Connection connection;

  public MadeOfStore(Connection connection) {
    this.connection = connection;
  }

  /** By code, then by year. */
  public List<MadeOf> of(Scope scope) throws SQLException {
    var all = new ArrayList<MadeOf>();
    try (var statement =
        connection.prepareStatement(
            "select " + COLUMNS + " from observation.made_of where scope = ? order by 1, 2")) {
      statement.setString(1, scope.name());
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          all.add(read(rows));
        }
      }
    }
    return List.copyOf(all);
  }

  private static MadeOf read(ResultSet row) throws SQLException {
    return new MadeOf(
        row.getString("code_key"),
        row.getInt("year"),
        Grain.valueOf(row.getString("grain")),
        row.getString("numerator"),
        Optional.ofNullable(row.getString("denominator")),
        row.getInt("factor"),
        row.getString("unit"),
        Optional.ofNullable(row.getString("layout")),
        Level.ofId(row.getString("finest")).orElse(Level.COUNTRY),
        row.getBoolean("broken"),
        row.getString("card_version"),
        Optional.ofNullable(row.getString("release")),
        row.getBoolean("demonstration"),
        row.getObject("computed_at", OffsetDateTime.class).toInstant());
  }

  /** Puts these in the place of those of the same indicator and year. */
  void put(Scope scope, Collection<MadeOf> all) throws SQLException {
    remove(scope, all.stream().map(MadeOf::key).toList());
    try (var statement =
        connection.prepareStatement(
            "insert into observation.made_of (scope, "
                + COLUMNS
                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (var each : all) {
        write(statement, scope, each);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private static void write(PreparedStatement statement, Scope scope, MadeOf each)
      throws SQLException {
    statement.setString(1, scope.name());
    statement.setString(2, each.codeKey());
    statement.setInt(3, each.year());
    statement.setString(4, each.grain().name());
    statement.setString(5, each.numerator());
    statement.setString(6, each.denominator().orElse(null));
    statement.setInt(7, each.factor());
    statement.setString(8, each.unit());
    statement.setString(9, each.layout().orElse(null));
    statement.setString(10, each.finest().id());
    statement.setBoolean(11, each.broken());
    statement.setString(12, each.cardVersion());
    statement.setString(13, each.release().orElse(null));
    statement.setBoolean(14, each.demonstration());
    statement.setObject(15, OffsetDateTime.ofInstant(each.computedAt(), ZoneOffset.UTC));
  }

  void remove(Scope scope, Collection<MadeOf.Key> keys) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "delete from observation.made_of where scope = ? and code_key = ? and year = ?")) {
      for (var key : keys) {
        statement.setString(1, scope.name());
        statement.setString(2, key.codeKey());
        statement.setInt(3, key.year());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** Tells other servers that something changed. */
  void announce() throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate("update observation.change set number = number + 1");
    }
  }

  long changes() throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("select number from observation.change")) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}

package org.fiche.warehouse.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.fiche.warehouse.demo.population.Population;
import org.postgresql.PGConnection;

/** The base tables as far as the demonstration writes them. For many threads. */
final class Warehouse {

  private final DataSource database;

  Warehouse(DataSource database) {
    this.database = database;
  }

  /** What one year of a table holds. */
  record Loaded(String fingerprint, boolean demonstration) {}

  Map<Part, Loaded> loaded() {
    var loaded = new HashMap<Part, Loaded>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select table_name, year, fingerprint, demonstration from warehouse.loaded")) {
      while (rows.next()) {
        var table = Part.Table.valueOf(rows.getString(1).toUpperCase(java.util.Locale.ROOT));
        loaded.put(
            new Part(table, rows.getInt(2)), new Loaded(rows.getString(3), rows.getBoolean(4)));
      }
      return loaded;
    } catch (SQLException broken) {
      throw new WritingFailed(broken);
    }
  }

  /** Empties years that an earlier demonstration left. */
  void drop(Part part) {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      execute(connection, "drop table if exists " + partition(part));
      forget(connection, part);
      connection.commit();
    } catch (SQLException broken) {
      throw new WritingFailed(broken);
    }
  }

  private static void forget(Connection connection, Part part) throws SQLException {
    try (var forget =
        connection.prepareStatement(
            "delete from warehouse.loaded where table_name = ? and year = ?")) {
      forget.setString(1, part.table().id());
      forget.setInt(2, part.year());
      forget.executeUpdate();
    }
  }

  private static String partition(Part part) {
    return "warehouse." + part.table().id() + "_" + part.year();
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Puts one part in place of what is there, all or nothing. */
  void write(Part part, Population population, String fingerprint, LongConsumer progress) {
    var parent = "warehouse." + part.table().id();
    var aside = partition(part) + "_aside";
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      execute(connection, "drop table if exists " + aside);
      execute(
          connection,
          "create table %s (like %s including all, check (year = %d))"
              .formatted(aside, parent, part.year()));
      long rows = copy(connection, part, population, aside, progress);
      execute(connection, "analyze " + aside);
      execute(connection, "drop table if exists " + partition(part));
      execute(
          connection,
          "alter table %s rename to %s_%d".formatted(aside, part.table().id(), part.year()));
      execute(
          connection,
          "alter table %s attach partition %s for values in (%d)"
              .formatted(parent, partition(part), part.year()));
      note(connection, part, fingerprint, rows);
      connection.commit();
    } catch (SQLException broken) {
      throw new WritingFailed(broken);
    }
  }

  /** FREEZE spares the database a second look at every row; the table is new, so it may. */
  private static long copy(
      Connection connection, Part part, Population population, String aside, LongConsumer progress)
      throws SQLException {
    var copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + aside + " from stdin with (format binary, freeze)");
    try {
      var rows = new BinaryRows(copy);
      new RowsOf(population, part.year(), rows).write(part.table(), progress);
      return rows.end();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private static void note(Connection connection, Part part, String fingerprint, long rows)
      throws SQLException {
    forget(connection, part);
    try (var note =
        connection.prepareStatement(
            "insert into warehouse.loaded values (?, ?, ?, ?, now(), true)")) {
      note.setString(1, part.table().id());
      note.setInt(2, part.year());
      note.setString(3, fingerprint);
      note.setLong(4, rows);
      note.executeUpdate();
    }
  }
}

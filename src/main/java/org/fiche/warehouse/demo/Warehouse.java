package org.fiche.warehouse.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.fiche.warehouse.DatabaseFailure;
import org.fiche.warehouse.TableYear;
import org.fiche.warehouse.demo.care.Population;
import org.fiche.warehouse.store.Locks;
import org.fiche.warehouse.store.Partition;
import org.fiche.warehouse.store.Session;
import org.postgresql.PGConnection;

/** The base tables as far as the demonstration writes them. For many threads. */
final class Warehouse {

  private static final String SCHEMA = "warehouse";

  private final DataSource database;
  private final Clock clock;

  Warehouse(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What one year of a table holds. */
  record Loaded(String fingerprint, boolean demonstration) {}

  /** Work in one transaction. */
  private interface Act {
    void in(Session session) throws SQLException;
  }

  Map<TableYear, Loaded> loaded() {
    var loaded = new HashMap<TableYear, Loaded>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select table_name, year, fingerprint, demonstration from warehouse.loaded")) {
      while (rows.next()) {
        loaded.put(
            new TableYear(rows.getString(1), rows.getInt(2)),
            new Loaded(rows.getString(3), rows.getBoolean(4)));
      }
      return loaded;
    } catch (SQLException broken) {
      throw new DatabaseFailure(broken);
    }
  }

  private void transaction(Act act) {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        act.in(new Session(connection));
        connection.commit();
      } finally {
        // After a commit there is nothing left to roll back.
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException broken) {
      throw new DatabaseFailure(broken);
    }
  }

  /** Takes away a year that an earlier demonstration left. */
  void drop(TableYear of) {
    transaction(
        session -> {
          Locks.LOADING.take(session);
          Partition.aside(SCHEMA, of.table(), of.year()).dropStanding(session);
          forget(session, of);
        });
  }

  private static void forget(Session session, TableYear of) throws SQLException {
    session.update(
        "delete from warehouse.loaded where table_name = ? and year = ?", of.table(), of.year());
  }

  /** Puts one part in place of what is there, all or nothing. */
  void write(Part part, Population population, String fingerprint, LongConsumer progress) {
    transaction(
        session -> {
          var aside = Partition.aside(SCHEMA, part.table().id(), part.year());
          aside.drop(session);
          // With the check, attaching needs no second look at the rows.
          session.run(
              "create table %s (like %s, constraint one_year check (year = %d))"
                  .formatted(aside.quoted(), aside.parent(), part.year()));
          long rows = copy(session.connection(), aside, new RowsOf(population, part), progress);
          session.run("analyze " + aside.quoted());
          Locks.LOADING.take(session);
          aside.swapIn(session);
          forget(session, part.tableYear());
          session.update(
              "insert into warehouse.loaded"
                  + " (table_name, year, fingerprint, rows, loaded_at, demonstration)"
                  + " values (?, ?, ?, ?, ?, true)",
              part.table().id(),
              part.year(),
              fingerprint,
              rows,
              OffsetDateTime.now(clock));
        });
  }

  /** FREEZE spares the database a second look at every row; the table is new, so it may. */
  private static long copy(
      Connection connection, Partition aside, RowsOf part, LongConsumer progress)
      throws SQLException {
    var copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + aside.quoted() + " from stdin (format binary, freeze)");
    try {
      var rows = new BinaryRows(copy);
      part.write(rows, progress);
      return rows.end();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }
}

package org.fiche.warehouse.store;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection inside one transaction, with the few things that are asked of it. */
public record Session(Connection connection) {

  public void run(String sql) throws SQLException {
    update(sql);
  }

  /** Runs a statement as it is written; the number of rows that it made or changed. */
  public long update(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      return statement.executeLargeUpdate(sql);
    }
  }

  public long update(String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int at = 0; at < values.length; at++) {
        statement.setObject(at + 1, values[at]);
      }
      return statement.executeLargeUpdate();
    }
  }

  /** One text; empty if there is no row, or nothing in it. */
  public String text(String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int at = 0; at < values.length; at++) {
        statement.setObject(at + 1, values[at]);
      }
      try (var row = statement.executeQuery()) {
        var found = row.next() ? row.getString(1) : "";
        return found == null ? "" : found;
      }
    }
  }

  public void setLocal(String setting, String value) throws SQLException {
    text("select set_config(?, ?, true)", setting, value);
  }

  /** Names and types of the columns of a table, in order; empty if there is no such table. */
  public String columns(String table) throws SQLException {
    return text(
        "select string_agg(attname || ' ' || format_type(atttypid, atttypmod), ', ' order by attnum)"
            + " from pg_attribute"
            + " where attrelid = to_regclass(?) and attnum > 0 and not attisdropped",
        table);
  }
}

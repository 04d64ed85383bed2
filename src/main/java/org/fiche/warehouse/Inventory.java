package org.fiche.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which years stand in the database at one moment. Sources: {@code warehouse.loaded}, {@code
 * derived.made}.
 */
record Inventory(Map<TableYear, Standing> loaded, Map<TableYear, Standing> made) {

  static Inventory of(Connection connection) throws SQLException {
    return new Inventory(
        read(
            connection,
            "select table_name, year, fingerprint, rows, loaded_at, demonstration"
                + " from warehouse.loaded"),
        read(
            connection,
            "select table_name, year, fingerprint, rows, made_at, false from derived.made"));
  }

  private static Map<TableYear, Standing> read(Connection connection, String query)
      throws SQLException {
    var found = new HashMap<TableYear, Standing>();
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      while (row.next()) {
        var of = new TableYear(row.getString(1), row.getInt(2));
        var since = row.getObject(5, OffsetDateTime.class).toInstant();
        found.put(of, new Standing(of, row.getString(3), row.getLong(4), since, row.getBoolean(6)));
      }
    }
    return Collections.unmodifiableMap(found);
  }

  Optional<Standing> standing(TableYear of) {
    return Optional.ofNullable(made.get(of)).or(() -> Optional.ofNullable(loaded.get(of)));
  }

  Optional<String> loadedFingerprint(TableYear of) {
    return Optional.ofNullable(loaded.get(of)).map(Standing::fingerprint);
  }

  Optional<String> madeFingerprint(TableYear of) {
    return Optional.ofNullable(made.get(of)).map(Standing::fingerprint);
  }
}

package org.fiche.observation.cell;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Cells in the database. Source: tables {@code observation.cells} and {@code cell_keys}. */
public final class CellStore {

  private final Connection connection;

  public CellStore(Connection connection) {
    this.connection = connection;
  }

  /** Which of some fingerprints have cells of a grain. */
  public Set<String> held(Collection<String> fingerprints, Grain grain) throws SQLException {
    var held = new HashSet<String>();
    try (var statement =
        connection.prepareStatement(
            "select fingerprint from observation.cells where fingerprint = any (?) and grain = ?")) {
      statement.setArray(1, connection.createArrayOf("text", fingerprints.toArray()));
      statement.setString(2, grain.name());
      try (var found = statement.executeQuery()) {
        while (found.next()) {
          held.add(found.getString(1));
        }
      }
    }
    return held;
  }

  /** Keeps cells; those that stand under the same fingerprint already stay. */
  public void keep(String fingerprint, Cells cells, Instant at) throws SQLException {
    var keys = cells.keysDigest();
    try (var statement =
        connection.prepareStatement(
            "insert into observation.cell_keys values (?, ?) on conflict do nothing")) {
      statement.setString(1, keys);
      statement.setArray(2, connection.createArrayOf("text", cells.keys()));
      statement.executeUpdate();
    }
    try (var statement =
        connection.prepareStatement(
            "insert into observation.cells values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")) {
      statement.setString(1, fingerprint);
      statement.setString(2, cells.grain().name());
      statement.setString(3, keys);
      statement.setArray(4, array(cells.amounts()));
      statement.setArray(5, counts(cells) ? null : array(cells.rows()));
      statement.setString(6, cells.digest());
      statement.setObject(7, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
      statement.executeUpdate();
    }
  }

  private static boolean counts(Cells cells) {
    return Arrays.equals(cells.amounts(), cells.rows());
  }

  private Array array(long[] numbers) throws SQLException {
    return connection.createArrayOf("int8", Arrays.stream(numbers).boxed().toArray());
  }

  public Optional<Cells> find(String fingerprint, Grain grain) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select k.keys, c.amounts, c.rows_behind from observation.cells c"
                + " join observation.cell_keys k on k.digest = c.keys"
                + " where c.fingerprint = ? and c.grain = ?")) {
      statement.setString(1, fingerprint);
      statement.setString(2, grain.name());
      try (var found = statement.executeQuery()) {
        if (!found.next()) {
          return Optional.empty();
        }
        var keys = (String[]) found.getArray(1).getArray();
        var amounts = numbers(found.getArray(2));
        var behind = found.getArray(3);
        var rows = behind == null ? amounts : numbers(behind);
        return Optional.of(new Cells(grain, keys, amounts, rows));
      }
    }
  }

  private static long[] numbers(Array array) throws SQLException {
    return Arrays.stream((Long[]) array.getArray()).mapToLong(Long::longValue).toArray();
  }

  /** Forgets cells that nothing is made of and that were computed before a moment. */
  public void sweep(Instant before) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "delete from observation.cells c where c.computed_at < ? and not exists (select 1 from"
                + " observation.made_of m where c.fingerprint in (m.numerator, m.denominator))")) {
      statement.setObject(1, OffsetDateTime.ofInstant(before, ZoneOffset.UTC));
      statement.executeUpdate();
    }
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(
          "delete from observation.cell_keys k where not exists"
              + " (select 1 from observation.cells c where c.keys = k.digest)");
    }
  }
}

package org.fiche.warehouse.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fiche.warehouse.store.Locks;
import org.fiche.warehouse.store.Partition;
import org.fiche.warehouse.store.Session;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Fills whole years of a base table: all of them take the place of the old ones at the end, or
 * nothing changes. Rows of several years may come mixed. One transaction; not for two threads.
 */
public final class YearsAct {

  private static final byte[] HEADER = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  private static final byte[] TRAILER = {(byte) 0xFF, (byte) 0xFF};
  private static final int REPORTED = 20;

  private final BaseTable table;
  private final Connection connection;
  private final Session session;
  private final Map<Integer, RowBuffer> years = new TreeMap<>();
  private List<OpenCopy> open = List.of();

  private record OpenCopy(int year, CopyIn copy) {}

  /** A row whose key another row of its year has. */
  public record Duplicate(int year, long key) {}

  /**
   * @param connection inside a transaction that the caller ends
   */
  public YearsAct(BaseTable table, Connection connection) {
    this.table = table;
    this.connection = connection;
    this.session = new Session(connection);
  }

  /** Where the next row of a year goes. */
  public RowBuffer rows(int year) throws SQLException {
    var buffer = years.get(year);
    if (buffer == null) {
      return begin(year);
    }
    if (buffer.isFull()) {
      send(year, buffer);
    }
    return buffer;
  }

  private RowBuffer begin(int year) throws SQLException {
    close();
    var aside = aside(year);
    aside.drop(session);
    // With the check, attaching needs no second look at the rows.
    session.run(
        "create table %s (like %s, constraint one_year check (year = %d))"
            .formatted(aside.quoted(), aside.parent(), year));
    var buffer = new RowBuffer(table.columns().size());
    years.put(year, buffer);
    return buffer;
  }

  private Partition aside(int year) {
    return Partition.aside("warehouse", table.id(), year);
  }

  private void send(int year, RowBuffer buffer) throws SQLException {
    if (open.isEmpty() || open.getFirst().year() != year) {
      close();
      var copy =
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy " + aside(year).quoted() + " from stdin (format binary, freeze)");
      copy.writeToCopy(HEADER, 0, HEADER.length);
      open = List.of(new OpenCopy(year, copy));
    }
    open.getFirst().copy().writeToCopy(buffer.array(), 0, buffer.length());
    buffer.clear();
  }

  private void close() throws SQLException {
    if (!open.isEmpty()) {
      var copy = open.getFirst().copy();
      open = List.of();
      copy.writeToCopy(TRAILER, 0, TRAILER.length);
      copy.endCopy();
    }
  }

  /** Ends the stream that is open, so that the transaction can be rolled back. */
  public void cancel() throws SQLException {
    if (!open.isEmpty()) {
      var copy = open.getFirst().copy();
      open = List.of();
      copy.cancelCopy();
    }
  }

  /** Sends what is still here; keys that stand twice in a year, some of them. */
  public List<Duplicate> finish() throws SQLException {
    for (var each : years.entrySet()) {
      if (!each.getValue().isEmpty()) {
        send(each.getKey(), each.getValue());
      }
    }
    close();
    var duplicates = new ArrayList<Duplicate>();
    for (var year : years.keySet()) {
      session.run("analyze " + aside(year).quoted());
      if (table.key().isPresent()) {
        duplicates(year, table.key().get(), duplicates);
      }
    }
    return duplicates;
  }

  private void duplicates(int year, String key, List<Duplicate> found) throws SQLException {
    var query =
        "select %s from %s group by 1 having count(*) > 1 order by 1 limit %d"
            .formatted(key, aside(year).quoted(), REPORTED);
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      while (row.next()) {
        found.add(new Duplicate(year, row.getLong(1)));
      }
    }
  }

  /** Puts all years in their places; how many rows each has. */
  public Map<Integer, Long> replace(Clock clock) throws SQLException {
    Locks.LOADING.take(session);
    var rows = new TreeMap<Integer, Long>();
    for (var each : years.entrySet()) {
      aside(each.getKey()).swapIn(session);
      record(each.getKey(), each.getValue(), clock);
      rows.put(each.getKey(), each.getValue().rows());
    }
    return rows;
  }

  private void record(int year, RowBuffer buffer, Clock clock) throws SQLException {
    session.update(
        "delete from warehouse.loaded where table_name = ? and year = ?", table.id(), year);
    session.update(
        "insert into warehouse.loaded"
            + " (table_name, year, fingerprint, rows, loaded_at, demonstration)"
            + " values (?, ?, ?, ?, ?, false)",
        table.id(),
        year,
        buffer.fingerprint(),
        buffer.rows(),
        OffsetDateTime.now(clock));
  }
}

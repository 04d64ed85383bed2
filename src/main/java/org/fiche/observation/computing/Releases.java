package org.fiche.observation.computing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets of published figures, each kept for good. Source: table {@code observation.release}. */
final class Releases {

  /** Of an indicator and year: all that a reader of its figures would see change. */
  private static final String SEEN =
      "select m.code_key, m.year, m.factor, m.unit, m.layout, m.finest, m.broken, m.demonstration,"
          + " n.digest, d.digest from observation.made_of m"
          + " join observation.cells n on n.fingerprint = m.numerator and n.grain = m.grain"
          + " left join observation.cells d on d.fingerprint = m.denominator and d.grain = m.grain"
          + " where m.scope = ?";

  private final Connection connection;

  Releases(Connection connection) {
    this.connection = connection;
  }

  /** Names, the newest first. */
  List<String> names() throws SQLException {
    var names = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select name from observation.release order by ordinal desc")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return List.copyOf(names);
  }

  /**
   * Makes a release of what stands if a reader would see anything new; else what was computed again
   * belongs to the last one.
   *
   * @return the name of the new release
   */
  Optional<String> make(Instant at, LocalDate today) throws SQLException {
    var names = names();
    if (nothingStands() || (!names.isEmpty() && !differs(names.getFirst()))) {
      if (!names.isEmpty()) {
        belongTo(names.getFirst());
      }
      return Optional.empty();
    }
    var name = name(today, names);
    write(name, names.size() + 1, at);
    belongTo(name);
    copy(name);
    return Optional.of(name);
  }

  private static String name(LocalDate today, List<String> taken) {
    var name = today.toString();
    for (int ordinal = 2; taken.contains(name); ordinal++) {
      name = today + "-" + ordinal;
    }
    return name;
  }

  private boolean nothingStands() throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery("select 1 from observation.made_of where scope = '' limit 1")) {
      return !row.next();
    }
  }

  private boolean differs(String last) throws SQLException {
    return more(Scope.STANDING.name(), last) || more(last, Scope.STANDING.name());
  }

  private boolean more(String one, String other) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select 1 from (" + SEEN + " except " + SEEN + ") more limit 1")) {
      statement.setString(1, one);
      statement.setString(2, other);
      try (var row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  private void write(String name, int ordinal, Instant at) throws SQLException {
    try (var statement =
        connection.prepareStatement("insert into observation.release values (?, ?, ?)")) {
      statement.setString(1, name);
      statement.setInt(2, ordinal);
      statement.setObject(3, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
      statement.executeUpdate();
    }
  }

  private void belongTo(String name) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "update observation.made_of set release = ? where scope = ''"
                + " and release is distinct from ?")) {
      statement.setString(1, name);
      statement.setString(2, name);
      statement.executeUpdate();
    }
  }

  private void copy(String name) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "insert into observation.made_of (scope, "
                + MadeOfStore.COLUMNS
                + ") select ?, "
                + MadeOfStore.COLUMNS
                + " from observation.made_of where scope = ''")) {
      statement.setString(1, name);
      statement.executeUpdate();
    }
  }
}

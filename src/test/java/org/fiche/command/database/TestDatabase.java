package org.fiche.command.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The embedded PostgreSQL as tests use it. */
public final class TestDatabase {

  /** Unpacked once for all tests. */
  static final Path PROGRAMS = Path.of("target", "test-postgres", "programs");

  private TestDatabase() {}

  public static EmbeddedDatabase open(Path data) {
    return EmbeddedDatabase.open(data, PROGRAMS);
  }

  /** Address of a database of that name, empty as when it was made. */
  public static String emptyDatabase(EmbeddedDatabase server, String name) throws SQLException {
    execute(server.jdbcUrl(), "drop database if exists " + name + " with (force)");
    execute(server.jdbcUrl(), "create database " + name);
    return "jdbc:postgresql://localhost:" + server.port() + "/" + name + "?user=postgres";
  }

  static void execute(String jdbcUrl, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(jdbcUrl);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String ask(EmbeddedDatabase server, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(server.jdbcUrl());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}

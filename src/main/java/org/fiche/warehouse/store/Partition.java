package org.fiche.warehouse.store;

import java.sql.SQLException;

/** The table that one year is filled into, aside, until it takes its place. */
public record Partition(String schema, String table, int year) {

  public static Partition aside(String schema, String table, int year) {
    return new Partition(schema, table, year);
  }

  private String name(String suffix) {
    return quote(table + "_" + year + suffix);
  }

  private static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** The table aside. */
  public String quoted() {
    return schema + "." + name("_next");
  }

  public String parent() {
    return schema + "." + quote(table);
  }

  public void drop(Session session) throws SQLException {
    session.run("drop table if exists " + quoted());
  }

  /** Takes the year away; readers find no rows of it. */
  public void dropStanding(Session session) throws SQLException {
    session.run("drop table if exists " + schema + "." + name(""));
  }

  /** Takes the place of the old year; readers see the one or the other. */
  public void swapIn(Session session) throws SQLException {
    session.run("drop table if exists " + schema + "." + name(""));
    session.run("alter table " + quoted() + " rename to " + name(""));
    session.run(
        "alter table %s attach partition %s.%s for values in (%d)"
            .formatted(parent(), schema, name(""), year));
  }
}

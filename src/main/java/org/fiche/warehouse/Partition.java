package org.fiche.warehouse;

import java.sql.SQLException;

/** The table that one year is filled into, aside, until it takes its place. */
public record Partition(String schema, TableYear of) {

  public static Partition aside(String schema, TableYear of) {
    return new Partition(schema, of);
  }

  private String name(String suffix) {
    return quote(of.table() + "_" + of.year() + suffix);
  }

  private static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** The table aside. */
  public String quoted() {
    return schema + "." + name("_next");
  }

  public String parent() {
    return schema + "." + quote(of.table());
  }

  public void drop(Session session) throws SQLException {
    session.run("drop table if exists " + quoted());
  }

  /** Takes the place of the old year; readers see the one or the other. */
  public void swapIn(Session session) throws SQLException {
    session.run("drop table if exists " + schema + "." + name(""));
    session.run("alter table " + quoted() + " rename to " + name(""));
    session.run(
        "alter table %s attach partition %s.%s for values in (%d)"
            .formatted(parent(), schema, name(""), of.year()));
  }

  /** Takes the old year out, where there is one. */
  public void empty(Session session) throws SQLException {
    session.run("drop table if exists " + schema + "." + name(""));
  }
}

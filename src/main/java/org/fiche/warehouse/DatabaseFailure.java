package org.fiche.warehouse;

import java.sql.SQLException;

/** The database did not do what it must; nothing was changed. */
public final class DatabaseFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Source: PostgreSQL, appendix "Error Codes". */
  private static final String DISK_FULL = "53100";

  public DatabaseFailure(SQLException cause) {
    super(words(cause), cause);
  }

  /** A file may also be refused by a quota, which has no code of its own. */
  private static String words(SQLException cause) {
    var said = String.valueOf(cause.getMessage());
    boolean full = DISK_FULL.equals(cause.getSQLState()) || said.contains("could not extend file");
    return full ? "The disk of the database is full; make room and try again (" + said + ")" : said;
  }
}

package org.fiche.warehouse;

import java.sql.SQLException;

/** The database did not do what it must; nothing was changed. */
public final class DatabaseFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DatabaseFailure(SQLException cause) {
    super(cause.getMessage(), cause);
  }
}

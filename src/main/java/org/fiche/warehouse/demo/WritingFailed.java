package org.fiche.warehouse.demo;

import java.sql.SQLException;

/** The database refused rows or went away. */
public final class WritingFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WritingFailed(SQLException cause) {
    super("The demonstration could not be written: " + cause.getMessage(), cause);
  }
}

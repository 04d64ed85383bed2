package org.fiche.command.database;

/** The embedded database cannot be had. The message says what to do about it. */
public final class DatabaseFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseFailure(String message) {
    super(message);
  }

  DatabaseFailure(String message, Throwable cause) {
    super(message, cause);
  }
}

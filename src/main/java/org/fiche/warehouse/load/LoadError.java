package org.fiche.warehouse.load;

/**
 * Something in a file that keeps it from being loaded.
 *
 * @param line from 1; the header is line 1
 * @param column the name of the column; empty when it is about the whole line
 * @param reason what is wrong and what would be right, without a full stop
 */
public record LoadError(String file, long line, String column, String reason) {

  /** {@code file:line: column: reason}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + (column.isEmpty() ? "" : column + ": ") + reason;
  }
}

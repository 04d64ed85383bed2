package org.fiche.card.method;

/** A column of a table, written {@code table.column}. */
public record Column(String table, String name) {

  @Override
  public String toString() {
    return table + "." + name;
  }
}

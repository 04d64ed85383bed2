package org.fiche.warehouse;

import java.util.Comparator;

/** One year of a base table or derived table. */
public record TableYear(String table, int year) implements Comparable<TableYear> {

  private static final Comparator<TableYear> ORDER =
      Comparator.comparing(TableYear::table).thenComparing(TableYear::year);

  @Override
  public int compareTo(TableYear other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return table + " " + year;
  }
}

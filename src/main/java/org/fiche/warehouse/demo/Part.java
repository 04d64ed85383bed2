package org.fiche.warehouse.demo;

import java.util.Locale;

/** One year of one base table: what is written in one transaction. */
public record Part(Table table, int year) {

  /** The base tables. */
  public enum Table {
    PERSON_YEAR,
    PRACTICE_YEAR,
    SERVICE;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Its share of the work, roughly: lives are cheap, services are many. */
  int weight() {
    return switch (table) {
      case PERSON_YEAR -> 2;
      case PRACTICE_YEAR -> 0;
      case SERVICE -> 10;
    };
  }
}

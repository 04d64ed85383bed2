package org.fiche.warehouse.demo;

import org.fiche.warehouse.TableYear;
import org.fiche.warehouse.load.BaseTable;

/** One year of one base table: what is written in one transaction. */
record Part(BaseTable table, int year) {

  TableYear tableYear() {
    return new TableYear(table.id(), year);
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

package org.fiche.observation.cell;

import java.util.List;
import java.util.stream.Stream;

/** How fine cells are. */
public enum Grain {
  /** By municipality and sector. */
  AREA("municipality", "sector"),
  /** By municipality and every breakdown. */
  CUBE("municipality", "sex", "age_group", "increased_reimbursement");

  private final List<String> columns;

  Grain(String... columns) {
    this.columns = List.of(columns);
  }

  /** Columns of the derived table that make the key, in order. */
  public List<String> columns() {
    return columns;
  }

  /** Columns of the keys of all grains, each once. */
  static List<String> allColumns() {
    return Stream.of(values()).flatMap(grain -> grain.columns.stream()).distinct().toList();
  }
}

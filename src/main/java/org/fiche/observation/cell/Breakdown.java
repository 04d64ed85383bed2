package org.fiche.observation.cell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The dimensions beside area and year, in the order of the output contract. They are fixed because
 * programs of others read these columns.
 */
public enum Breakdown {
  SEX,
  AGE_GROUP,
  INCREASED_REIMBURSEMENT;

  /** The category that holds all others, in every breakdown. Source: SDMX. */
  public static final String TOTAL = "_T";

  /** Its column in derived tables, in downloads and in addresses. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Breakdown> ofColumn(String column) {
    return Arrays.stream(values()).filter(each -> each.column().equals(column)).findFirst();
  }
}

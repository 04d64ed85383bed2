package org.fiche.observation;

import java.util.Locale;

/** How far a figure can be relied on. A break in the series is a flag beside it. */
public enum Status {
  NORMAL,
  SUPPRESSED,
  NOT_AVAILABLE,
  NOT_APPLICABLE;

  /** As downloads write it: {@code not available}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

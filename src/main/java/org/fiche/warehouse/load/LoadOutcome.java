package org.fiche.warehouse.load;

import java.util.List;
import java.util.Map;

/** How an act of loading ended. */
public sealed interface LoadOutcome {

  /**
   * @param rows by year, in order: the years that were replaced
   */
  record Loaded(BaseTable table, Map<Integer, Long> rows) implements LoadOutcome {}

  /**
   * Nothing was changed.
   *
   * @param errors the first ones, never empty
   * @param more whether there may be others
   */
  record Refused(List<LoadError> errors, boolean more) implements LoadOutcome {}
}

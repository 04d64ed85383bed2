package org.fiche.observation;

import java.util.List;
import java.util.Optional;
import org.fiche.area.Area.AreaId;
import org.fiche.observation.cell.Breakdown;

/**
 * A figure of an indicator with all that belongs to it.
 *
 * @param combination one code for each breakdown, in their order; {@code _T} for the total
 * @param figure what disclosure control let through
 * @param unit id of the unit of measure
 * @param broken whether its year cannot be compared with the one before
 * @param stale whether it was computed before the last change of what it depends on
 * @param cardVersion of the card that described the computation; empty if nothing was computed
 */
public record Observation(
    String code,
    int year,
    AreaId area,
    List<String> combination,
    Figure figure,
    String unit,
    boolean broken,
    boolean stale,
    Optional<String> cardVersion,
    Optional<String> release) {

  /** The category in a breakdown. */
  public String category(Breakdown breakdown) {
    return combination.get(breakdown.ordinal());
  }

  public Status status() {
    return figure.status();
  }
}

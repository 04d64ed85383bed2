package org.fiche.page.choice;

import java.util.List;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Level;
import org.fiche.observation.Reason;
import org.fiche.observation.cell.Breakdown;

/** What a choice could not have as it was asked, and what it may have instead. */
public sealed interface Note {

  /** Nothing is called so. */
  record NoArea(String written, List<AreaId> near) implements Note {}

  /** Several areas are called so. */
  record Several(AreaId taken, List<AreaId> others) implements Note {}

  /** More areas than a picture can tell apart. */
  record TooMany(int most, int asked) implements Note {}

  /** No figures, or no map, for areas that small. */
  record TooFine(Level asked, Level finest) implements Note {}

  record NoYear(String written, List<Integer> years) implements Note {}

  /** The indicator is not broken down that way. */
  record NoBreakdown(Breakdown breakdown) implements Note {}

  /** The indicator is not broken down at all. */
  record NoBreakdowns() implements Note {}

  /** A word that the address may not have there. */
  record NotKnown(String written) implements Note {}

  /** All figures of a line, a group or a map are missing. */
  record Nothing(String name, Reason reason) implements Note {}
}

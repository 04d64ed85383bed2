package org.fiche.observation.computing;

import java.util.List;
import java.util.Set;
import org.fiche.area.Level;
import org.fiche.card.Indicator;
import org.fiche.card.Period;
import org.fiche.observation.cell.Breakdown;
import org.fiche.observation.cell.Grain;

/** What a card says of where and when it has figures. */
public record Rules(
    Period available,
    Indicator.FinestArea finestArea,
    Set<Breakdown> breakdowns,
    List<Integer> breaks) {

  static Rules of(Indicator indicator, Set<Breakdown> breakdowns) {
    return new Rules(
        indicator.available(),
        indicator.finestArea(),
        Set.copyOf(breakdowns),
        indicator.breaks().stream().map(Indicator.Break::year).toList());
  }

  /** Areas with breakdowns end at the municipality: cells are kept no finer. */
  Grain grain() {
    return breakdowns.isEmpty() ? Grain.AREA : Grain.CUBE;
  }

  /** The finest level that has figures in a year. */
  public Level finest(int year) {
    var declared = finestArea.level();
    boolean begun = finestArea.from().map(from -> year >= from).orElse(true);
    boolean sectors = begun && grain() == Grain.AREA;
    return declared.finerThan(Level.MUNICIPALITY) && !sectors ? Level.MUNICIPALITY : declared;
  }

  /** Whether a year cannot be compared with the one before. */
  public boolean broken(int year) {
    return breaks.contains(year);
  }
}

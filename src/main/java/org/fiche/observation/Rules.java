package org.fiche.observation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fiche.area.Level;
import org.fiche.card.Indicator;
import org.fiche.card.Period;
import org.fiche.observation.cell.Breakdown;
import org.fiche.observation.cell.Grain;

/** For what a card says that there are no figures. */
record Rules(Period available, Indicator.FinestArea finestArea, Set<Breakdown> breakdowns, List<Integer> breaks) {

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
  Level finest(int year) {
    var declared = finestArea.level();
    boolean begun = finestArea.from().map(from -> year >= from).orElse(true);
    boolean sectors = begun && grain() == Grain.AREA;
    return declared.finerThan(Level.MUNICIPALITY) && !sectors ? Level.MUNICIPALITY : declared;
  }

  /** Whether a year cannot be compared with the one before. */
  boolean broken(int year) {
    return breaks.contains(year);
  }

  /**
   * Why there is no figure for that year, level and combination, whatever the data.
   *
   * @param madeOf what was computed for that year; a release keeps to the levels of its time
   */
  Optional<Reason> against(
      int year, Level level, List<String> combination, Optional<MadeOf> madeOf) {
    if (year < available.from()) {
      return Optional.of(new Reason.BeforeStart(available.from()));
    }
    if (!available.holds(year)) {
      return Optional.of(new Reason.AfterEnd(available.to().orElse(year)));
    }
    var lacking = lacking(combination);
    if (lacking.isPresent()) {
      return lacking;
    }
    var finest = madeOf.map(MadeOf::finest).orElseGet(() -> finest(year));
    return level.finerThan(finest) ? Optional.of(new Reason.TooFine(finest)) : Optional.empty();
  }

  private Optional<Reason> lacking(List<String> combination) {
    for (var breakdown : Breakdown.values()) {
      boolean total = combination.get(breakdown.ordinal()).equals(Breakdown.TOTAL);
      if (!total && !breakdowns.contains(breakdown)) {
        return Optional.of(new Reason.NoBreakdown(breakdown));
      }
    }
    return Optional.empty();
  }
}

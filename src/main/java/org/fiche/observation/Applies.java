package org.fiche.observation;

import java.util.List;
import java.util.Optional;
import org.fiche.area.Level;
import org.fiche.observation.cell.Breakdown;
import org.fiche.observation.computing.MadeOf;
import org.fiche.observation.computing.Rules;

/** Where a card says that there are no figures, whatever the data. */
record Applies(Rules rules) {

  /**
   * Why there is no figure for that year, level and combination.
   *
   * @param madeOf what was computed for that year; a release keeps to the levels of its time
   */
  Optional<Reason> against(
      int year, Level level, List<String> combination, Optional<MadeOf> madeOf) {
    var available = rules.available();
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
    var finest = madeOf.map(MadeOf::finest).orElseGet(() -> rules.finest(year));
    return level.finerThan(finest) ? Optional.of(new Reason.TooFine(finest)) : Optional.empty();
  }

  private Optional<Reason> lacking(List<String> combination) {
    for (var breakdown : Breakdown.values()) {
      boolean total = combination.get(breakdown.ordinal()).equals(Breakdown.TOTAL);
      if (!total && !rules.breakdowns().contains(breakdown)) {
        return Optional.of(new Reason.NoBreakdown(breakdown));
      }
    }
    return Optional.empty();
  }
}

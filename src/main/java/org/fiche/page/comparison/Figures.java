package org.fiche.page.comparison;

import java.util.List;
import java.util.Optional;
import org.fiche.page.sheet.Live;
import org.fiche.page.text.Pointer;
import org.fiche.page.text.Shown;

/**
 * The figures of indicators that stand side by side.
 *
 * @param groups indicators with the same unit, two or more
 * @param apart indicators whose unit no other has
 * @param reachable whether the database answers
 */
public record Figures(List<Group> groups, List<Apart> apart, boolean reachable) {

  /**
   * Indicators with one unit.
   *
   * @param years oldest first
   * @param chart nothing for fewer than two years
   */
  public record Group(Shown unit, List<Pointer> cards, List<Year> years, Optional<Chart> chart) {

    public boolean isDemonstration() {
      return years.stream().anyMatch(Year::demonstration);
    }
  }

  /** One figure for each card, in their order. */
  public record Year(int year, List<Live.Row> rows, boolean demonstration) {

    public boolean isBroken() {
      return rows.stream().anyMatch(row -> row.observation().broken());
    }
  }

  /** An indicator that stands alone, with its unit. */
  public record Apart(Pointer card, Shown unit) {}

  /** Whether there is no chart with all of them, because they measure different things. */
  public boolean isDivided() {
    return groups.size() + apart.size() > 1;
  }
}

package org.fiche.observation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Level;
import org.fiche.card.Indicator;
import org.fiche.observation.cell.Breakdown;

/**
 * Which figures somebody wants.
 *
 * @param release that release; else what stands
 * @param areas in the order of the answer
 * @param years in the order of the answer; empty for all that there are
 * @param categories of each breakdown, in the order of the answer; totals where none are named
 */
public record Asked(
    Indicator indicator,
    Optional<String> release,
    List<AreaId> areas,
    List<Integer> years,
    Map<Breakdown, List<String>> categories) {

  /** The only country there is: its code is fixed by the output contract. */
  public static final AreaId COUNTRY = new AreaId(Level.COUNTRY, "01000");

  public Asked {
    areas = List.copyOf(areas);
    years = List.copyOf(years);
    var all = new EnumMap<Breakdown, List<String>>(Breakdown.class);
    for (var breakdown : Breakdown.values()) {
      var named = categories.getOrDefault(breakdown, List.of());
      all.put(breakdown, named.isEmpty() ? List.of(Breakdown.TOTAL) : List.copyOf(named));
    }
    categories = all;
  }

  /** The country, all years, totals. */
  public static Asked country(Indicator indicator) {
    return new Asked(indicator, Optional.empty(), List.of(COUNTRY), List.of(), Map.of());
  }

  public List<String> categories(Breakdown breakdown) {
    return categories.getOrDefault(breakdown, List.of());
  }

  /** Every combination of the categories, the last breakdown changing fastest. */
  List<List<String>> combinations() {
    var combinations = List.of(List.<String>of());
    for (var breakdown : Breakdown.values()) {
      var longer = new ArrayList<List<String>>();
      for (var begun : combinations) {
        for (var category : categories(breakdown)) {
          var next = new ArrayList<>(begun);
          next.add(category);
          longer.add(List.copyOf(next));
        }
      }
      combinations = longer;
    }
    return combinations;
  }
}

package org.fiche.observation.cell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The categories of each breakdown, and where each combination of them stands in an array. The
 * total of a breakdown stands behind its categories.
 */
public final class Categories {

  private final Map<Breakdown, List<String>> codes = new EnumMap<>(Breakdown.class);

  public Categories(Map<Breakdown, List<String>> codes) {
    for (var breakdown : Breakdown.values()) {
      this.codes.put(breakdown, List.copyOf(codes.getOrDefault(breakdown, List.of())));
    }
  }

  /** Codes of a breakdown, without the total; empty if the catalogue has no such dimension. */
  public List<String> of(Breakdown breakdown) {
    return codes.getOrDefault(breakdown, List.of());
  }

  /** Codes of a breakdown, the total last. */
  public List<String> withTotal(Breakdown breakdown) {
    var all = new ArrayList<>(of(breakdown));
    all.add(Breakdown.TOTAL);
    return List.copyOf(all);
  }

  /** Whether there is such a combination, totals included. */
  public boolean know(List<String> combination) {
    for (var breakdown : Breakdown.values()) {
      var code = combination.get(breakdown.ordinal());
      if (!code.equals(Breakdown.TOTAL) && !of(breakdown).contains(code)) {
        return false;
      }
    }
    return true;
  }

  /** How many combinations there are, totals included. */
  int combinations() {
    int product = 1;
    for (var breakdown : Breakdown.values()) {
      product *= of(breakdown).size() + 1;
    }
    return product;
  }

  /** The place of a combination; an unknown code stands with the total. */
  int place(List<String> combination) {
    int place = 0;
    for (var breakdown : Breakdown.values()) {
      place = place * (of(breakdown).size() + 1) + index(breakdown, combination);
    }
    return place;
  }

  private int index(Breakdown breakdown, List<String> combination) {
    int index = of(breakdown).indexOf(combination.get(breakdown.ordinal()));
    return index < 0 ? of(breakdown).size() : index;
  }

  /** Places of a combination and of every total that holds it, each once. */
  int[] placesUp(List<String> combination) {
    var places = new java.util.TreeSet<Integer>();
    int breakdowns = Breakdown.values().length;
    for (int totals = 0; totals < 1 << breakdowns; totals++) {
      var up = new ArrayList<>(combination);
      for (int i = 0; i < breakdowns; i++) {
        if ((totals & 1 << i) != 0) {
          up.set(i, Breakdown.TOTAL);
        }
      }
      places.add(place(up));
    }
    return places.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public String toString() {
    return codes.toString();
  }
}

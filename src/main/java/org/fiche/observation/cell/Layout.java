package org.fiche.observation.cell;

import java.util.List;

/** How figures of every area and combination stand in one array: area by area. */
public record Layout(Geography geography, Categories categories) {

  /** Layouts with the same digest place every figure alike. */
  public String digest() {
    return Sha.of(geography.digest(), categories.toString());
  }

  public int size(Grain grain) {
    return geography.size(grain) * combinations(grain);
  }

  private int combinations(Grain grain) {
    return switch (grain) {
      case AREA -> 1;
      case CUBE -> categories.combinations();
    };
  }

  /**
   * The place of a figure.
   *
   * @param area position in the geography
   * @param combination one code for each breakdown, in their order
   */
  public int place(Grain grain, int area, List<String> combination) {
    return switch (grain) {
      case AREA -> area;
      case CUBE -> area * categories.combinations() + categories.place(combination);
    };
  }
}

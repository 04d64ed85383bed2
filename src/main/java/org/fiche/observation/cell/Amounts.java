package org.fiche.observation.cell;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Amounts of one aggregate and year in every area and combination, in the order of a layout. What
 * lies in an area, and what is known of no finer one, makes the area; so with categories and their
 * total. Do not change the arrays.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Amounts(Grain grain, long[] amounts, long[] rows) {

  /** Adds cells up: sector, municipality, arrondissement, province, region, country; totals. */
  public static Amounts of(Cells cells, Layout layout) {
    var amounts = new long[layout.size(cells.grain())];
    boolean counts = Arrays.equals(cells.amounts(), cells.rows());
    var rows = counts ? amounts : new long[amounts.length];
    var adder = new Adder(cells, layout);
    adder.add(cells.amounts(), amounts);
    if (!counts) {
      adder.add(cells.rows(), rows);
    }
    return new Amounts(cells.grain(), amounts, rows);
  }

  /** Bytes that it takes in memory, about. */
  public int weight() {
    return Long.BYTES * (amounts == rows ? 1 : 2) * amounts.length;
  }

  private static final class Adder {
    private final Cells cells;
    private final Layout layout;
    private final Map<List<String>, int[]> places = new HashMap<>();

    Adder(Cells cells, Layout layout) {
      this.cells = cells;
      this.layout = layout;
    }

    void add(long[] from, long[] to) {
      for (int i = 0; i < from.length; i++) {
        var key = List.of(cells.keys()[i].split(Cells.SEPARATOR, -1));
        switch (cells.grain()) {
          case AREA -> area(layout.geography().leaf(key.get(0), key.get(1)), from[i], to);
          case CUBE -> cube(key, from[i], to);
        }
      }
    }

    private void area(int leaf, long amount, long[] to) {
      for (int area = leaf; area >= 0; area = layout.geography().parentOf(area)) {
        to[area] += amount;
      }
    }

    private void cube(List<String> key, long amount, long[] to) {
      int leaf = layout.geography().leaf(key.getFirst(), "");
      var ups = places.computeIfAbsent(key.subList(1, key.size()), layout.categories()::placesUp);
      int combinations = layout.categories().combinations();
      for (int area = leaf; area >= 0; area = layout.geography().parentOf(area)) {
        for (int up : ups) {
          to[area * combinations + up] += amount;
        }
      }
    }
  }
}

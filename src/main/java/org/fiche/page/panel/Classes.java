package org.fiche.page.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Classes of a map: as many areas in each (quantiles), or steps of one size.
 *
 * @param bounds lowest values of the classes from the second on, rising
 * @param classes with what a legend says of them, the lowest first
 */
record Classes(List<Double> bounds, List<Span> classes) {

  private static final int MOST = 5;

  /**
   * @param number from 1
   * @param low of the values in it
   * @param high of the values in it
   * @param areas how many have such a value
   */
  public record Span(int number, double low, double high, int areas) {}

  static Classes of(List<Double> values, boolean equal) {
    var sorted = values.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return new Classes(List.of(), List.of());
    }
    var bounds = equal ? steps(sorted) : quantiles(sorted);
    var classes = new ArrayList<Span>();
    for (int number = 1; number <= bounds.size() + 1; number++) {
      int wanted = number;
      var inside = sorted.stream().filter(value -> number(value, bounds) == wanted).toList();
      if (!inside.isEmpty()) {
        classes.add(new Span(number, inside.getFirst(), inside.getLast(), inside.size()));
      }
    }
    return new Classes(bounds, List.copyOf(classes));
  }

  /** Equal values are never parted, so there may be fewer classes. */
  private static List<Double> quantiles(List<Double> sorted) {
    return IntStream.range(1, MOST)
        .mapToObj(i -> sorted.get((int) ((long) i * sorted.size() / MOST)))
        .filter(bound -> bound > sorted.getFirst())
        .distinct()
        .toList();
  }

  private static List<Double> steps(List<Double> sorted) {
    double low = sorted.getFirst();
    double step = (sorted.getLast() - low) / MOST;
    return step <= 0 ? List.of() : IntStream.range(1, MOST).mapToObj(i -> low + i * step).toList();
  }

  /** The class of a value, from 1. */
  int number(double value) {
    return number(value, bounds);
  }

  private static int number(double value, List<Double> bounds) {
    return 1 + (int) bounds.stream().filter(bound -> value >= bound).count();
  }
}

package org.fiche.search.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question to an engine.
 *
 * @param matches which cards
 * @param rank what makes them better; cards that match none of these stay, with score 0
 * @param chosen values by field; several of one field widen, several fields narrow
 * @param counted fields whose values are counted, each without its own choice
 * @param order what is equal in one key is sorted by the next
 */
public record Asked(
    Clause matches,
    List<Clause> rank,
    Map<String, Set<String>> chosen,
    List<String> counted,
    List<Key> order,
    Slice slice) {

  /** How many cards match, and nothing else. */
  public static Asked howMany(Clause matches) {
    return new Asked(matches, List.of(), Map.of(), List.of(), List.of(), new Slice(0, 0));
  }

  /** The same, with other reasons for its order. */
  public Asked rankedBy(List<Clause> reasons) {
    return new Asked(matches, List.copyOf(reasons), chosen, counted, order, slice);
  }

  /** Whether the order has to do with what makes cards better. */
  public boolean isByScore() {
    return order.stream().anyMatch(Key.Score.class::isInstance);
  }

  /** Where a page is in the order. */
  public record Slice(int offset, int size) {}

  /** What to sort by. */
  public sealed interface Key {

    /** The best first. */
    record Score() implements Key {}

    record Text(String field) implements Key {}

    record Number(String field) implements Key {}

    /** The latest day first. */
    record Day(String field) implements Key {}
  }
}

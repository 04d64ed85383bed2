package org.fiche.check.subject;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways that lead back to where they began. */
public final class Cycles {

  private Cycles() {}

  /**
   * Cycles of a graph that have no node in common, each begun at its first node by name. Works
   * without recursion, however long a way is.
   */
  public static List<List<String>> in(Map<String, List<String>> graph) {
    var left = new LinkedHashMap<>(graph);
    var cycles = new ArrayList<List<String>>();
    for (var cycle = next(left); cycle.isPresent(); cycle = next(left)) {
      cycles.add(cycle.get());
      cycle.get().forEach(left::remove);
    }
    return cycles;
  }

  private static Optional<List<String>> next(Map<String, List<String>> left) {
    takeOutEnds(left);
    if (left.isEmpty()) {
      return Optional.empty();
    }
    var way = new LinkedHashSet<String>();
    var node = left.keySet().iterator().next();
    while (way.add(node)) {
      node = onward(left, node).orElseThrow();
    }
    var all = new ArrayList<>(way);
    return Optional.of(fromFirst(all.subList(all.indexOf(node), all.size())));
  }

  /** What leads nowhere is in no cycle. */
  private static void takeOutEnds(Map<String, List<String>> left) {
    boolean found = true;
    while (found) {
      found = left.keySet().removeIf(node -> onward(left, node).isEmpty());
    }
  }

  private static Optional<String> onward(Map<String, List<String>> left, String node) {
    return left.getOrDefault(node, List.of()).stream().filter(left::containsKey).findFirst();
  }

  private static List<String> fromFirst(List<String> cycle) {
    var first = cycle.stream().sorted().findFirst().map(cycle::indexOf).orElse(0);
    var turned = new ArrayList<>(cycle.subList(first, cycle.size()));
    turned.addAll(cycle.subList(0, first));
    return turned;
  }
}

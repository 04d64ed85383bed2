package org.fiche.warehouse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fiche.warehouse.query.Sha256;

/**
 * What each derived table must be made from, by cards and loaded data of one moment: a hash of the
 * query, its parameters, its codes with their days, and the fingerprints of all that it reads.
 * Labels, comments and layout do not count. Not for two threads.
 */
final class Fingerprints {

  private static final String ABSENT = "absent";

  private final Graph graph;
  private final Inventory inventory;
  private final Map<TableYear, Optional<String>> known = new HashMap<>();

  Fingerprints(Graph graph, Inventory inventory) {
    this.graph = graph;
    this.inventory = inventory;
  }

  /** What a table must have; nothing if its query or a base table of the year itself is missing. */
  Optional<String> expected(TableYear of) {
    var before = known.get(of);
    if (before != null) {
      return before;
    }
    var now = graph.isDerived(of.table()) ? derived(of) : inventory.loadedFingerprint(of);
    known.put(of, now);
    return now;
  }

  private Optional<String> derived(TableYear of) {
    var isComplete =
        graph.hasBegun(of) && graph.sameYear(of).allMatch(input -> expected(input).isPresent());
    return isComplete ? graph.says(of.table()).map(says -> hash(says, of)) : Optional.empty();
  }

  private String hash(Graph.Says says, TableYear of) {
    var text = new StringBuilder(says.query()).append("\nyear ").append(of.year());
    text.append(says.names());
    graph
        .inputs(of)
        .distinct()
        .sorted()
        .forEach(
            input ->
                text.append("\nreads ")
                    .append(input)
                    .append(' ')
                    .append(expected(input).orElse(ABSENT)));
    return Sha256.of(text.toString());
  }
}

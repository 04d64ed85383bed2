package org.fiche.warehouse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.fiche.catalogue.Catalogue;
import org.fiche.warehouse.query.CodeRelation;
import org.fiche.warehouse.query.DerivationSql;
import org.fiche.warehouse.query.QueryLinter;
import org.fiche.warehouse.query.Sha256;

/**
 * What each derived table must be made from, by cards and loaded data of one moment: a hash of the
 * query, its parameters, its codes with their days, and the fingerprints of all that it reads.
 * Labels, comments and layout do not count. Not for two threads.
 */
final class Fingerprints {

  private static final String ABSENT = "absent";

  private final Catalogue catalogue;
  private final Graph graph;
  private final Inventory inventory;
  private final Map<TableYear, Optional<String>> known = new HashMap<>();

  Fingerprints(Catalogue catalogue, Graph graph, Inventory inventory) {
    this.catalogue = catalogue;
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
    return graph.query(of.table()).filter(unused -> isComplete).map(query -> hash(query, of));
  }

  private String hash(DerivationSql query, TableYear of) {
    var text = new StringBuilder(query.plain()).append("\nyear ").append(of.year());
    var names = new TreeSet<String>();
    query.parameters().forEach(name -> names.add(name.name()));
    for (var name : names) {
      text.append("\nparameter ").append(name).append(' ');
      QueryLinter.parameter(catalogue, name).ifPresent(found -> text.append(found.value()));
    }
    for (var name : query.codeListNames()) {
      text.append("\ncodelist ").append(name).append(' ');
      QueryLinter.codeList(catalogue, name)
          .ifPresent(list -> text.append(CodeRelation.of(name, list).fingerprint()));
    }
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

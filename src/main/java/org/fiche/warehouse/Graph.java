package org.fiche.warehouse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fiche.card.Database;
import org.fiche.card.Database.Table;
import org.fiche.card.method.Query;
import org.fiche.catalogue.Catalogue;
import org.fiche.finding.Finding;
import org.fiche.warehouse.query.CodeRelation;
import org.fiche.warehouse.query.DerivationSql;
import org.fiche.warehouse.query.QueryLinter;

/**
 * Which derived table reads what, and how each is made. Immutable; it does not keep its catalogue.
 */
final class Graph {

  private final Map<String, Table> tables = new TreeMap<>();
  private final Map<String, DerivationSql> queries = new LinkedHashMap<>();
  private final Map<String, Says> says = new HashMap<>();
  private final Map<String, List<Reading>> readings = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /** A table that is read, and how many years back. */
  private record Reading(String table, int yearsBack) {}

  /**
   * What a query says, without comments and layout.
   *
   * @param names its parameters with their numbers, and its code lists with their fingerprints
   */
  record Says(String query, String names) {}

  /** Derived tables that can be made, each behind those that it reads. */
  Graph(Catalogue catalogue) {
    for (var database : catalogue.cards(Database.class)) {
      database.tables().forEach(table -> tables.putIfAbsent(table.name(), table));
    }
    tables.forEach((name, table) -> readings.put(name, readings(catalogue, table)));
    var linter = new QueryLinter(catalogue);
    var seen = new HashSet<String>();
    tables.keySet().forEach(name -> add(name, catalogue, linter, seen));
  }

  private void add(String name, Catalogue catalogue, QueryLinter linter, Set<String> seen) {
    var table = Optional.ofNullable(tables.get(name));
    if (!seen.add(name) || table.isEmpty() || table.get().isBase()) {
      return;
    }
    var reads = table.get().reads();
    reads.forEach(read -> add(read.table(), catalogue, linter, seen));
    // A table of a circle is not there yet when its turn comes, and stays out.
    if (!reads.stream().allMatch(read -> isBase(read.table()) || isDerived(read.table()))) {
      return;
    }
    var derivation = catalogue.derivation(name);
    if (derivation.isEmpty()) {
      findings.add(linter.missing(name));
      return;
    }
    var query = new DerivationSql(derivation.get());
    var wrong = linter.findings(query, table.get());
    findings.addAll(wrong);
    if (wrong.isEmpty()) {
      queries.put(name, query);
      says.put(name, says(catalogue, query.query()));
    }
  }

  private static List<Reading> readings(Catalogue catalogue, Table table) {
    return table.reads().stream()
        .map(read -> new Reading(read.table(), catalogue.yearsBack(read)))
        .toList();
  }

  private static Says says(Catalogue catalogue, Query query) {
    var text = new StringBuilder();
    query.parameters().stream()
        .map(Query.Name::name)
        .distinct()
        .sorted()
        .forEach(
            name -> {
              text.append("\nparameter ").append(name).append(' ');
              QueryLinter.parameter(catalogue, name).ifPresent(found -> text.append(found.value()));
            });
    for (var name : query.codeListNames()) {
      text.append("\ncodelist ").append(name).append(' ');
      QueryLinter.codeList(catalogue, name)
          .ifPresent(list -> text.append(CodeRelation.of(name, list).fingerprint()));
    }
    return new Says(query.plain(), text.toString());
  }

  /** Names of derived tables that can be made, each behind those that it reads. */
  List<String> derived() {
    return List.copyOf(queries.keySet());
  }

  boolean isDerived(String table) {
    return queries.containsKey(table);
  }

  boolean isBase(String table) {
    return Optional.ofNullable(tables.get(table)).map(Table::isBase).orElse(false);
  }

  Optional<DerivationSql> query(String table) {
    return Optional.ofNullable(queries.get(table));
  }

  Optional<Says> says(String table) {
    return Optional.ofNullable(says.get(table));
  }

  /** Whether the card of its database says that a table starts no later than a year. */
  boolean hasBegun(TableYear of) {
    return Optional.ofNullable(tables.get(of.table()))
        .flatMap(Table::from)
        .map(from -> of.year() >= from)
        .orElse(true);
  }

  /** What a derived table reads of the year itself. */
  Stream<TableYear> sameYear(TableYear of) {
    return reads(of.table()).map(read -> new TableYear(read.table(), of.year()));
  }

  /** What a derived table reads: the year itself first, then the years before. */
  Stream<TableYear> inputs(TableYear of) {
    return reads(of.table())
        .flatMap(
            read ->
                IntStream.rangeClosed(0, read.yearsBack())
                    .mapToObj(back -> new TableYear(read.table(), of.year() - back)));
  }

  private Stream<Reading> reads(String table) {
    return readings.getOrDefault(table, List.of()).stream();
  }

  /** What is wrong with derivations, as far as their text shows it. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }
}

package org.fiche.warehouse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fiche.catalogue.Catalogue;
import org.fiche.finding.Finding;
import org.fiche.warehouse.Plan.Step;

/**
 * Makes derived tables by the queries of a catalogue, one year at a time, and only where the
 * fingerprint of what they are made from changed. Safe among threads and processes: one of them
 * makes a table at a time, and loading waits for it.
 */
@ApplicationScoped
public class Derivations {

  private final DataSource database;
  private final DerivedTables tables;
  private final Cache<Catalogue, Graph> graphs = Caffeine.newBuilder().weakKeys().build();

  public Derivations(DataSource database, Clock clock, WarehouseConfig config) {
    this.database = database;
    this.tables = new DerivedTables(clock, config.workMemory());
  }

  /**
   * What must be derived so that all tables of some years are up to date, years that they look back
   * at included.
   *
   * @throws DatabaseFailure if the database does not answer
   */
  public Plan plan(Catalogue catalogue, Collection<Integer> years) {
    return plan(catalogue, years, graph(catalogue).derived());
  }

  private Plan plan(Catalogue catalogue, Collection<Integer> years, Collection<String> tables) {
    return asking(
        connection -> {
          var graph = graph(catalogue);
          var inventory = Inventory.of(connection);
          var expected = new Fingerprints(graph, inventory);
          var steps = new LinkedHashMap<TableYear, Step>();
          years.stream()
              .distinct()
              .sorted(Comparator.reverseOrder())
              .forEach(
                  year -> {
                    var wanted = new HashSet<TableYear>();
                    tables.forEach(table -> closure(graph, new TableYear(table, year), wanted));
                    stale(graph, expected, inventory, wanted).forEach(steps::putIfAbsent);
                  });
          return new Plan(List.copyOf(steps.values()), graph.findings());
        });
  }

  private static Map<TableYear, Step> stale(
      Graph graph, Fingerprints expected, Inventory inventory, Set<TableYear> wanted) {
    var steps = new LinkedHashMap<TableYear, Step>();
    for (var table : graph.derived()) {
      wanted.stream()
          .filter(of -> of.table().equals(table))
          .sorted(Comparator.reverseOrder())
          .forEach(
              of ->
                  expected
                      .expected(of)
                      .filter(print -> !inventory.madeFingerprint(of).equals(Optional.of(print)))
                      .ifPresent(print -> steps.put(of, new Step(of, print))));
    }
    return steps;
  }

  private static void closure(Graph graph, TableYear of, Set<TableYear> wanted) {
    if (graph.isDerived(of.table()) && wanted.add(of)) {
      graph.inputs(of).forEach(input -> closure(graph, input, wanted));
    }
  }

  /**
   * Brings all tables of a year up to date. A query that fails is a finding; its table and those
   * that read it keep what they had.
   *
   * @throws DatabaseFailure if the database does not answer, or data changed again and again
   */
  public Derived run(Catalogue catalogue, int year, Progress progress) {
    return run(catalogue, year, graph(catalogue).derived(), progress);
  }

  /**
   * Brings some tables of a year up to date, and what they read. Cells that stand need no table:
   * after a crash, which empties derived tables, nothing runs that figures do not ask for.
   *
   * @throws DatabaseFailure if the database does not answer, or data changed again and again
   */
  public Derived run(Catalogue catalogue, int year, Collection<String> wanted, Progress progress) {
    var graph = graph(catalogue);
    var made = new ArrayList<TableYear>();
    var findings = new ArrayList<>(graph.findings());
    var failed = new HashSet<TableYear>();
    var steps = plan(catalogue, List.of(year), wanted).steps();
    for (int at = 0; at < steps.size(); at++) {
      var of = steps.get(at).of();
      progress.at(of.toString(), at, steps.size());
      if (graph.inputs(of).anyMatch(failed::contains)) {
        failed.add(of);
        continue;
      }
      var finding = asking(connection -> tables.make(connection, catalogue, graph, of));
      finding.ifPresentOrElse(
          wrong -> {
            findings.add(wrong);
            failed.add(of);
          },
          () -> made.add(of));
    }
    return new Derived(List.copyOf(made), List.copyOf(findings));
  }

  /** What is wrong with the queries of a catalogue, as far as their text shows it. */
  public static List<Finding> findings(Catalogue catalogue) {
    return new Graph(catalogue).findings();
  }

  /** The fingerprint of what stands in the database. */
  public Optional<String> fingerprint(String table, int year) {
    return standing(table, year).map(Standing::fingerprint);
  }

  /** One year of a base table or derived table as it stands in the database. */
  public Optional<Standing> standing(String table, int year) {
    var of = new TableYear(table, year);
    return asking(Inventory::of).standing(of);
  }

  /** Fingerprints that a catalogue and the loaded data ask for, of all years that can be made. */
  public Map<TableYear, String> expected(Catalogue catalogue) {
    return asking(
        connection -> {
          var graph = graph(catalogue);
          var inventory = Inventory.of(connection);
          var prints = new Fingerprints(graph, inventory);
          var expected = new LinkedHashMap<TableYear, String>();
          graph.derived().stream()
              .flatMap(table -> years(inventory).map(year -> new TableYear(table, year)))
              .forEach(of -> prints.expected(of).ifPresent(print -> expected.put(of, print)));
          return Collections.unmodifiableMap(expected);
        });
  }

  /** Years of a derived table that can be made from what is loaded. */
  public SortedSet<Integer> years(Catalogue catalogue, String table) {
    var years = new TreeSet<Integer>();
    expected(catalogue).keySet().stream()
        .filter(of -> of.table().equals(table))
        .forEach(of -> years.add(of.year()));
    return Collections.unmodifiableSortedSet(years);
  }

  private static Stream<Integer> years(Inventory inventory) {
    return inventory.loaded().keySet().stream().map(TableYear::year).distinct();
  }

  private Graph graph(Catalogue catalogue) {
    return graphs.get(catalogue, Graph::new);
  }

  /** A question to the database. */
  private interface Question<T> {
    T ask(Connection connection) throws SQLException;
  }

  private <T> T asking(Question<T> question) {
    try (var connection = database.getConnection()) {
      return question.ask(connection);
    } catch (SQLException broken) {
      throw new DatabaseFailure(broken);
    }
  }
}

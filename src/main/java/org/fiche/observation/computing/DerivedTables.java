package org.fiche.observation.computing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import org.fiche.card.Database;
import org.fiche.card.Database.Table;
import org.fiche.catalogue.Catalogue;
import org.fiche.warehouse.Derivations;
import org.fiche.warehouse.Standing;
import org.fiche.warehouse.TableYear;

/** What computing needs of the warehouse: the derived tables that methods read, year by year. */
@ApplicationScoped
public class DerivedTables {

  private final Derivations derivations;

  public DerivedTables(Derivations derivations) {
    this.derivations = derivations;
  }

  /**
   * Derived tables as a catalogue and the loaded data want them.
   *
   * @param prints fingerprints that they must have; of all years that can be made
   */
  public record Wanted(Map<TableYear, String> prints) {

    public Optional<String> print(String table, int year) {
      return Optional.ofNullable(prints.get(new TableYear(table, year)));
    }

    SortedSet<Integer> years(String table) {
      var years = new TreeSet<Integer>();
      prints.keySet().stream()
          .filter(of -> of.table().equals(table))
          .forEach(of -> years.add(of.year()));
      return years;
    }
  }

  public Wanted wanted(Catalogue catalogue) {
    return new Wanted(derivations.expected(catalogue));
  }

  /** What stands in the database. */
  public Optional<Standing> standing(String table, int year) {
    return derivations.standing(table, year);
  }

  /** Whether a table rests on made-up rows of that year. */
  boolean demonstration(Catalogue catalogue, String table, int year) {
    return bases(catalogue, table).stream()
        .flatMap(base -> derivations.standing(base, year).stream())
        .anyMatch(Standing::demonstration);
  }

  /** The base tables that a derived table reads, directly or not. */
  private static Set<String> bases(Catalogue catalogue, String table) {
    var found = new LinkedHashSet<String>();
    var open = new ArrayList<>(List.of(table));
    var seen = new LinkedHashSet<String>();
    while (!open.isEmpty()) {
      var next = open.removeLast();
      if (seen.add(next)) {
        table(catalogue, next)
            .ifPresent(
                each -> {
                  if (each.isBase()) {
                    found.add(next);
                  }
                  each.reads().forEach(read -> open.add(read.table()));
                });
      }
    }
    return found;
  }

  public static Optional<Table> table(Catalogue catalogue, String name) {
    return catalogue.cards(Database.class).stream()
        .flatMap(database -> database.tables().stream())
        .filter(table -> table.name().equals(name))
        .findFirst();
  }

  /**
   * Brings some tables of a year up to date, with all that they read.
   *
   * @param share told again and again, from 0 to 1
   * @return what is wrong with queries that failed; what they had made before still stands
   */
  List<String> run(Catalogue catalogue, int year, Collection<String> wanted, DoubleConsumer share) {
    var derived =
        derivations.run(
            catalogue,
            year,
            wanted,
            (what, done, all) -> share.accept(all == 0 ? 0 : (double) done / all));
    return derived.findings().stream().map(Object::toString).distinct().toList();
  }
}

package org.fiche.observation.computing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fiche.catalogue.Catalogue;
import org.fiche.observation.cell.Aggregation;
import org.fiche.observation.cell.CellQuery;
import org.fiche.observation.cell.CellStore;
import org.fiche.observation.cell.Grain;
import org.fiche.warehouse.Standing;

/** Counts the cells of one year and says what its figures are made of, in one transaction. */
final class YearOfCells {

  private final Connection connection;
  private final Work work;
  private final int year;
  private final CellStore cells;
  private final MadeOfStore store;

  /**
   * What one computing run is about.
   *
   * @param areas digest of the geography
   */
  record Work(
      Catalogue catalogue,
      Scope scope,
      List<Recipe> recipes,
      DerivedTables tables,
      DerivedTables.Wanted wanted,
      String areas) {}

  YearOfCells(Connection connection, Work work, int year) {
    this.connection = connection;
    this.work = work;
    this.year = year;
    this.cells = new CellStore(connection);
    this.store = new MadeOfStore(connection);
  }

  /**
   * Counts what is missing. Tables that are not as this catalogue wants them are left as they are,
   * and so are their figures.
   *
   * @return whether figures of this year are now made of something else
   */
  boolean count(Instant at) throws SQLException {
    var byTable =
        work.recipes().stream()
            .collect(Collectors.groupingBy(Recipe::table, LinkedHashMap::new, Collectors.toList()));
    var made = new ArrayList<MadeOf>();
    var left = new LinkedHashSet<String>();
    for (var entry : byTable.entrySet()) {
      var derived = upToDate(entry.getKey());
      if (derived.isPresent()) {
        made.addAll(table(entry.getKey(), entry.getValue(), derived.get(), at));
      } else if (wanted(entry.getKey())) {
        left.addAll(entry.getValue().stream().map(YearOfCells::key).toList());
      }
    }
    return put(made, left);
  }

  private boolean wanted(String table) {
    return work.wanted().print(table, year).isPresent();
  }

  private Optional<String> upToDate(String table) {
    var stands = work.tables().standing(table, year).map(Standing::fingerprint);
    return work.wanted().print(table, year).filter(wanted -> stands.equals(Optional.of(wanted)));
  }

  private static String key(Recipe recipe) {
    return recipe.indicator().code().key();
  }

  private List<MadeOf> table(String table, List<Recipe> all, String derived, Instant at)
      throws SQLException {
    var recipes =
        all.stream().filter(recipe -> recipe.indicator().available().holds(year)).toList();
    if (recipes.isEmpty()) {
      return List.of();
    }
    Function<Aggregation, String> print =
        each -> Recipe.fingerprint(each, year, derived, work.areas());
    boolean demonstration = work.tables().demonstration(work.catalogue(), table, year);
    query(table, recipes, print, at);
    return recipes.stream().map(recipe -> madeOf(recipe, print, demonstration, at)).toList();
  }

  private void query(
      String table, List<Recipe> recipes, Function<Aggregation, String> print, Instant at)
      throws SQLException {
    var missing = new LinkedHashMap<Aggregation, Set<Grain>>();
    for (var recipe : recipes) {
      for (var aggregation : recipe.aggregations().toList()) {
        if (!cells.holds(print.apply(aggregation), recipe.grain())) {
          missing
              .computeIfAbsent(aggregation, unused -> EnumSet.noneOf(Grain.class))
              .add(recipe.grain());
        }
      }
    }
    if (missing.isEmpty()) {
      return;
    }
    var grains = EnumSet.noneOf(Grain.class);
    missing.values().forEach(grains::addAll);
    var aggregations = List.copyOf(missing.keySet());
    var found = new CellQuery(table, year, grains, aggregations).run(connection);
    for (int i = 0; i < aggregations.size(); i++) {
      for (var grain : missing.getOrDefault(aggregations.get(i), Set.of())) {
        var counted = found.getOrDefault(grain, List.of()).get(i);
        cells.keep(print.apply(aggregations.get(i)), counted, at);
      }
    }
  }

  private MadeOf madeOf(
      Recipe recipe, Function<Aggregation, String> print, boolean demonstration, Instant at) {
    var indicator = recipe.indicator();
    return new MadeOf(
        key(recipe),
        year,
        recipe.grain(),
        print.apply(recipe.method().numerator()),
        recipe.method().denominator().map(print),
        recipe.factor(),
        indicator.unit(),
        recipe.rules().finest(year),
        recipe.rules().broken(year),
        work.catalogue().version(indicator),
        Optional.empty(),
        demonstration,
        at);
  }

  /** Puts what is new, and takes away what the catalogue or the data no longer have. */
  private boolean put(List<MadeOf> made, Set<String> left) throws SQLException {
    var before = before();
    var fresh = made.stream().filter(each -> !same(each, before)).toList();
    var keys = made.stream().map(MadeOf::codeKey).collect(Collectors.toSet());
    var gone =
        before.values().stream()
            .filter(old -> !keys.contains(old.codeKey()) && !left.contains(old.codeKey()))
            .map(MadeOf::key)
            .toList();
    store.put(work.scope(), fresh);
    store.remove(work.scope(), gone);
    boolean changed = !fresh.isEmpty() || !gone.isEmpty();
    if (changed) {
      store.announce();
    }
    return changed;
  }

  private static boolean same(MadeOf made, Map<String, MadeOf> before) {
    var old = before.get(made.codeKey());
    return old != null && made.sameAs(old);
  }

  private Map<String, MadeOf> before() throws SQLException {
    return store.of(work.scope()).stream()
        .filter(each -> each.year() == year)
        .collect(Collectors.toMap(MadeOf::codeKey, each -> each));
  }
}

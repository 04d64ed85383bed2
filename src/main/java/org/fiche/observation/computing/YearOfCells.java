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
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fiche.catalogue.Catalogue;
import org.fiche.observation.cell.Aggregation;
import org.fiche.observation.cell.CellQuery;
import org.fiche.observation.cell.CellStore;
import org.fiche.observation.cell.Grain;
import org.fiche.observation.cell.Layout;
import org.fiche.observation.cell.LayoutStore;
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
   * @param layout areas and categories of the catalogue
   */
  record Work(
      Catalogue catalogue,
      Scope scope,
      List<Recipe> recipes,
      DerivedTables tables,
      DerivedTables.Wanted wanted,
      Layout layout) {}

  YearOfCells(Connection connection, Work work, int year) {
    this.connection = connection;
    this.work = work;
    this.year = year;
    this.cells = new CellStore(connection);
    this.store = new MadeOfStore(connection);
  }

  /** Tables of which cells are missing: only they must stand before anything is counted. */
  Set<String> lacking() throws SQLException {
    var lacking = new TreeSet<String>();
    for (var entry : byTable().entrySet()) {
      var derived = work.wanted().print(entry.getKey(), year);
      if (derived.isPresent() && !missing(entry.getValue(), print(derived.get())).isEmpty()) {
        lacking.add(entry.getKey());
      }
    }
    return lacking;
  }

  /**
   * Counts what is missing. Tables that are not as this catalogue wants them are left as they are,
   * and so are their figures, unless their cells are there already.
   *
   * @return whether figures of this year are now made of something else
   */
  boolean count(Instant at) throws SQLException {
    var made = new ArrayList<MadeOf>();
    var left = new LinkedHashSet<String>();
    for (var entry : byTable().entrySet()) {
      var derived = work.wanted().print(entry.getKey(), year);
      if (derived.isEmpty()) {
        continue;
      }
      var missing = missing(entry.getValue(), print(derived.get()));
      if (missing.isEmpty() || stands(entry.getKey(), derived.get())) {
        made.addAll(table(entry, missing, derived.get(), at));
      } else {
        left.addAll(entry.getValue().stream().map(YearOfCells::key).toList());
      }
    }
    return put(made, left);
  }

  private Map<String, List<Recipe>> byTable() {
    return work.recipes().stream()
        .filter(recipe -> recipe.indicator().available().holds(year))
        .collect(Collectors.groupingBy(Recipe::table, LinkedHashMap::new, Collectors.toList()));
  }

  private boolean stands(String table, String fingerprint) {
    return work.tables()
        .standing(table, year)
        .map(Standing::fingerprint)
        .filter(fingerprint::equals)
        .isPresent();
  }

  private static String key(Recipe recipe) {
    return recipe.indicator().code().key();
  }

  private Function<Aggregation, String> print(String derived) {
    var areas = work.layout().geography().digest();
    return each -> Recipe.fingerprint(each, year, derived, areas);
  }

  private Map<Aggregation, Set<Grain>> missing(
      List<Recipe> recipes, Function<Aggregation, String> print) throws SQLException {
    var missing = new LinkedHashMap<Aggregation, Set<Grain>>();
    for (var grain : Grain.values()) {
      var wanted = new LinkedHashMap<String, Aggregation>();
      recipes.stream()
          .filter(recipe -> recipe.grain() == grain)
          .flatMap(Recipe::aggregations)
          .forEach(each -> wanted.put(print.apply(each), each));
      wanted.keySet().removeAll(cells.held(wanted.keySet(), grain));
      wanted
          .values()
          .forEach(
              each ->
                  missing.computeIfAbsent(each, unused -> EnumSet.noneOf(Grain.class)).add(grain));
    }
    return missing;
  }

  private List<MadeOf> table(
      Map.Entry<String, List<Recipe>> of,
      Map<Aggregation, Set<Grain>> missing,
      String derived,
      Instant at)
      throws SQLException {
    if (!missing.isEmpty()) {
      query(of.getKey(), missing, print(derived), at);
    }
    boolean demonstration = work.tables().demonstration(work.catalogue(), of.getKey(), year);
    return of.getValue().stream()
        .map(recipe -> madeOf(recipe, print(derived), demonstration, at))
        .toList();
  }

  private void query(
      String table,
      Map<Aggregation, Set<Grain>> missing,
      Function<Aggregation, String> print,
      Instant at)
      throws SQLException {
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
        Optional.of(work.layout().digest()),
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
    if (!fresh.isEmpty()) {
      new LayoutStore(connection).keep(work.layout());
    }
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

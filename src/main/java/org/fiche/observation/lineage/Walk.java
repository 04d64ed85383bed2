package org.fiche.observation.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fiche.card.Code;
import org.fiche.card.CodeList;
import org.fiche.card.Concept;
import org.fiche.card.Database;
import org.fiche.card.Indicator;
import org.fiche.card.Variable;
import org.fiche.card.method.Derivation;
import org.fiche.card.method.Query;
import org.fiche.catalogue.Catalogue;
import org.fiche.link.Relation;
import org.fiche.observation.cell.Aggregation;
import org.fiche.observation.computing.DerivedTables;
import org.fiche.observation.computing.DerivedTables.Wanted;
import org.fiche.observation.computing.MadeOf;
import org.fiche.observation.computing.Recipe;
import org.fiche.observation.computing.Standing;
import org.fiche.observation.lineage.Lineage.Bound;
import org.fiche.observation.lineage.Lineage.Made;
import org.fiche.observation.lineage.Lineage.Table;
import org.fiche.warehouse.DatabaseFailure;

/** Follows an indicator from its method through derived tables to base tables. */
final class Walk {

  private final Catalogue catalogue;
  private final DerivedTables tables;
  private final int year;
  private final Map<String, Table> found = new LinkedHashMap<>();
  private boolean reachable;
  private Wanted wanted = new Wanted(Map.of());

  Walk(Catalogue catalogue, DerivedTables tables, int year, boolean reachable) {
    this.catalogue = catalogue;
    this.tables = tables;
    this.year = year;
    this.reachable = reachable;
  }

  /**
   * @throws IllegalArgumentException if the method does not fit its variables
   */
  Lineage of(Indicator indicator, Standing.Snapshot snapshot) {
    var recipe = Recipe.of(catalogue, indicator);
    look();
    follow(indicator.method().of());
    var key = new MadeOf.Key(indicator.code().key(), year);
    var madeOf = snapshot.madeOf(key);
    return new Lineage(
        year,
        variables(indicator),
        recipe.method().numerator().amount(),
        recipe.method().denominator().map(Aggregation::amount),
        inOrder(),
        madeOf.map(MadeOf::computedAt),
        snapshot.stale().contains(key),
        madeOf.map(MadeOf::demonstration).orElse(false));
  }

  private void look() {
    try {
      wanted = reachable ? tables.wanted(catalogue) : wanted;
    } catch (DatabaseFailure gone) {
      reachable = false;
    }
  }

  private List<Variable> variables(Indicator indicator) {
    return catalogue.cards(catalogue.links().targets(indicator.code(), Relation.METHOD)).stream()
        .filter(Variable.class::isInstance)
        .map(Variable.class::cast)
        .toList();
  }

  private List<Table> inOrder() {
    var derived = found.values().stream().filter(table -> !table.isBase());
    return Stream.concat(derived, found.values().stream().filter(Table::isBase)).toList();
  }

  private void follow(String name) {
    var open = new ArrayList<>(List.of(name));
    while (!open.isEmpty()) {
      var next = open.removeFirst();
      if (!found.containsKey(next)) {
        var reads = DerivedTables.table(catalogue, next).stream().flatMap(this::reads).toList();
        found.put(next, table(next, reads));
        open.addAll(reads);
      }
    }
  }

  private Stream<String> reads(Database.Table table) {
    return table.reads().stream().map(Database.Read::table);
  }

  private Table table(String name, List<String> reads) {
    var sql = catalogue.derivation(name).map(Derivation::sql);
    var query = sql.map(Query::new);
    return new Table(
        name,
        sql,
        query.map(this::parameters).orElse(List.of()),
        query.map(this::codeLists).orElse(List.of()),
        reads,
        made(name));
  }

  private List<Bound> parameters(Query query) {
    var bound = new LinkedHashMap<String, Bound>();
    for (var name : query.parameters()) {
      var parts = name.name().split("__", 2);
      var concept = new Code(parts[0]);
      catalogue
          .card(concept)
          .filter(Concept.class::isInstance)
          .map(Concept.class::cast)
          .ifPresent(
              owner ->
                  catalogue
                      .parameter(concept, parts[parts.length - 1])
                      .ifPresent(
                          each ->
                              bound.putIfAbsent(name.name(), new Bound(name.name(), owner, each))));
    }
    return List.copyOf(bound.values());
  }

  private List<CodeList> codeLists(Query query) {
    return query.codeLists().stream()
        .flatMap(name -> catalogue.card(new Code(name.name())).stream())
        .filter(CodeList.class::isInstance)
        .map(CodeList.class::cast)
        .distinct()
        .toList();
  }

  private Optional<Made> made(String name) {
    try {
      return reachable ? tables.standing(name, year).map(this::made) : Optional.empty();
    } catch (DatabaseFailure gone) {
      reachable = false;
      return Optional.empty();
    }
  }

  private Made made(org.fiche.warehouse.Standing stands) {
    var print = wanted.print(stands.of().table(), year);
    boolean upToDate = print.map(stands.fingerprint()::equals).orElse(true);
    return new Made(stands.since(), stands.fingerprint(), stands.rows(), upToDate);
  }
}

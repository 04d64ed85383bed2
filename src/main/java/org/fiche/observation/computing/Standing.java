package org.fiche.observation.computing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import javax.sql.DataSource;
import org.fiche.card.Indicator;
import org.fiche.catalogue.Catalogue;
import org.fiche.observation.cell.Layouts;
import org.fiche.observation.computing.DerivedTables.Wanted;
import org.jboss.logging.Logger;

/**
 * What all figures are made of, in memory, so that a request asks the database for nothing that did
 * not change. For many threads.
 */
@ApplicationScoped
public class Standing {

  private static final Logger LOG = Logger.getLogger("fiche");

  private final DataSource database;
  private final DerivedTables tables;
  private final Layouts layouts;
  private volatile Snapshot snapshot = Snapshot.NOTHING;

  public Standing(DataSource database, DerivedTables tables, Layouts layouts) {
    this.database = database;
    this.tables = tables;
    this.layouts = layouts;
  }

  /**
   * @param reachable whether the database answered when it was asked last
   * @param token changes with figures and with loaded data
   * @param stale figures computed before the last change of what they depend on
   * @param years that each derived table can have
   * @param releases names, the newest first
   */
  public record Snapshot(
      boolean reachable,
      String token,
      Map<MadeOf.Key, MadeOf> madeOf,
      Set<MadeOf.Key> stale,
      Map<String, SortedSet<Integer>> years,
      List<String> releases) {

    static final Snapshot NOTHING =
        new Snapshot(false, "", Map.of(), Set.of(), Map.of(), List.of());

    /** Whether other data are loaded than before. The token tells both apart by its first slash. */
    boolean otherData(Snapshot before) {
      return reachable
          && !token
              .substring(token.indexOf('/'))
              .equals(before.token().substring(Math.max(0, before.token().indexOf('/'))));
    }

    Snapshot unreachable() {
      return new Snapshot(false, "", madeOf, stale, years, releases);
    }

    public Optional<MadeOf> madeOf(MadeOf.Key key) {
      return Optional.ofNullable(madeOf.get(key));
    }
  }

  public Snapshot now() {
    return snapshot;
  }

  /** Reads everything again for a catalogue. A database that does not answer is remembered. */
  public synchronized void refresh(Catalogue catalogue, Scope scope) {
    try {
      var stored = stored(scope);
      var wanted = tables.wanted(catalogue);
      snapshot =
          new Snapshot(
              true,
              stored.token(),
              stored.madeOf(),
              stale(catalogue, wanted, stored.madeOf()),
              years(catalogue, wanted),
              stored.releases());
    } catch (SQLException | RuntimeException failed) {
      failed(failed);
    }
  }

  private record Stored(String token, Map<MadeOf.Key, MadeOf> madeOf, List<String> releases) {}

  /** All of one moment: a release is either there with its figures or not at all. */
  private Stored stored(Scope scope) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        statement.execute("set transaction isolation level repeatable read, read only");
        var token = token(connection);
        var madeOf = new HashMap<MadeOf.Key, MadeOf>();
        new MadeOfStore(connection).of(scope).forEach(each -> madeOf.put(each.key(), each));
        return new Stored(token, madeOf, new Releases(connection).names());
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  /** Whether figures or loaded data changed since they were read, or could not be read. */
  boolean outdated() {
    try (var connection = database.getConnection()) {
      return !token(connection).equals(snapshot.token());
    } catch (SQLException | RuntimeException failed) {
      failed(failed);
      return false;
    }
  }

  /** What is loaded now; another text after each load. */
  String loaded() throws SQLException {
    try (var connection = database.getConnection()) {
      var token = token(connection);
      return token.substring(token.indexOf('/'));
    }
  }

  private synchronized void failed(Exception failed) {
    if (snapshot.reachable()) {
      LOG.warnf("Figures cannot be read at the moment: %s", failed.getMessage());
    }
    snapshot = snapshot.unreachable();
  }

  private static String token(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select (select number from observation.change) || '/' || count(*) || '/'"
                    + " || coalesce(cast(max(loaded_at) as text), '') from warehouse.loaded")) {
      return row.next() ? row.getString(1) : "";
    }
  }

  private static Map<String, SortedSet<Integer>> years(Catalogue catalogue, Wanted wanted) {
    var years = new HashMap<String, SortedSet<Integer>>();
    catalogue
        .cards(Indicator.class)
        .forEach(indicator -> years.computeIfAbsent(indicator.method().of(), wanted::years));
    return years;
  }

  private Set<MadeOf.Key> stale(
      Catalogue catalogue, Wanted wanted, Map<MadeOf.Key, MadeOf> madeOf) {
    var areas = layouts.of(catalogue).geography().digest();
    var byCode = new HashMap<String, Recipe>();
    Recipe.of(catalogue).forEach(each -> byCode.put(each.indicator().code().key(), each));
    var stale = new HashSet<MadeOf.Key>();
    for (var each : madeOf.values()) {
      var recipe = byCode.get(each.codeKey());
      if (recipe == null || !upToDate(wanted, recipe, each, areas)) {
        stale.add(each.key());
      }
    }
    return Set.copyOf(stale);
  }

  private static boolean upToDate(Wanted wanted, Recipe recipe, MadeOf made, String areas) {
    var derived = wanted.print(recipe.table(), made.year());
    if (derived.isEmpty() || recipe.factor() != made.factor()) {
      return false;
    }
    var method = recipe.method();
    var numerator = Recipe.fingerprint(method.numerator(), made.year(), derived.get(), areas);
    var denominator =
        method
            .denominator()
            .map(each -> Recipe.fingerprint(each, made.year(), derived.get(), areas));
    return numerator.equals(made.numerator()) && denominator.equals(made.denominator());
  }
}

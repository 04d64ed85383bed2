package org.fiche.observation.computing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.fiche.observation.computing.Progress.Phase;

/** One run: derive and count what is not up to date, the newest year first; then release. */
final class ComputingRun {

  /** How long cells of a change that an author may take back are kept. */
  private static final Duration KEPT = Duration.ofDays(1);

  private static final double DERIVING = 0.8;

  private final DataSource database;
  private final Clock clock;
  private final YearOfCells.Work work;
  private final Watch watch;
  private final Set<String> problems = new LinkedHashSet<>();

  /** Who follows a run. */
  interface Watch {

    void at(Progress progress);

    /** Figures of a year changed. */
    void changed();

    /** Whether a newer run waits for this one to end. */
    boolean superseded();
  }

  /** Ends a run between two tables: what was made so far stands, and is not made again. */
  private static final class Superseded extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  ComputingRun(DataSource database, Clock clock, YearOfCells.Work work, Watch watch) {
    this.database = database;
    this.clock = clock;
    this.work = work;
    this.watch = watch;
  }

  /**
   * How a run ended.
   *
   * @param years whose figures are now made of something else, the newest first
   * @param release that was made
   * @param problems derivations that failed; their figures of before stay
   */
  record Result(List<Integer> years, Optional<String> release, List<String> problems) {}

  /**
   * @throws SQLException if the database fails; what was done before stays
   */
  Result run() throws SQLException {
    var changedYears = new ArrayList<Integer>();
    try {
      return result(changedYears, made(changedYears));
    } catch (Superseded newer) {
      return result(changedYears, Optional.empty());
    }
  }

  private Optional<String> made(List<Integer> changedYears) throws SQLException {
    var years = years();
    int done = 0;
    for (int year : years) {
      var lacking = lacking(year);
      if (!lacking.isEmpty()) {
        derive(year, lacking, done, years.size());
      }
      tell(Phase.COUNTING, year, (done + DERIVING) / years.size());
      if (count(year)) {
        changedYears.add(year);
        watch.changed();
      }
      done++;
    }
    forget(years);
    tell(new Progress(Phase.RELEASING, Optional.empty(), 1));
    var release = release();
    watch.changed();
    return release;
  }

  private Result result(List<Integer> years, Optional<String> release) {
    return new Result(List.copyOf(years), release, List.copyOf(problems));
  }

  private Collection<Integer> years() {
    var years = new TreeSet<Integer>();
    work.recipes()
        .forEach(
            recipe ->
                work.wanted().years(recipe.table()).stream()
                    .filter(recipe.indicator().available()::holds)
                    .forEach(years::add));
    return years.descendingSet();
  }

  private Set<String> lacking(int year) throws SQLException {
    return inTransaction(connection -> new YearOfCells(connection, work, year).lacking());
  }

  private void derive(int year, Set<String> wanted, int done, int all) {
    tell(Phase.DERIVING, year, (double) done / all);
    var wrong =
        work.tables()
            .run(
                work.catalogue(),
                year,
                wanted,
                share -> tell(Phase.DERIVING, year, (done + DERIVING * share) / all));
    problems.addAll(wrong);
  }

  private void tell(Phase phase, int year, double share) {
    tell(new Progress(phase, Optional.of(year), share));
  }

  private void tell(Progress now) {
    if (watch.superseded()) {
      throw new Superseded();
    }
    watch.at(now);
  }

  private boolean count(int year) throws SQLException {
    return inTransaction(
        connection -> new YearOfCells(connection, work, year).count(clock.instant()));
  }

  /** Takes away figures of years whose data are gone. */
  private void forget(Collection<Integer> years) throws SQLException {
    inTransaction(
        connection -> {
          var store = new MadeOfStore(connection);
          var gone =
              store.of(work.scope()).stream()
                  .map(MadeOf::key)
                  .filter(key -> !years.contains(key.year()))
                  .toList();
          store.remove(work.scope(), gone);
          if (!gone.isEmpty()) {
            store.announce();
          }
          return gone.size();
        });
  }

  /** An author's figures are never released. */
  private Optional<String> release() throws SQLException {
    return inTransaction(
        connection -> {
          new org.fiche.observation.cell.CellStore(connection).sweep(clock.instant().minus(KEPT));
          if (work.scope().equals(Scope.PREVIEW)) {
            return Optional.empty();
          }
          var name = new Releases(connection).make(clock.instant(), LocalDate.now(clock));
          new MadeOfStore(connection).announce();
          return name;
        });
  }

  private interface Act<T> {
    T in(Connection connection) throws SQLException;
  }

  private <T> T inTransaction(Act<T> act) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        setSearchPath(connection);
        var result = act.in(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException failed) {
        connection.rollback();
        throw failed;
      }
    }
  }

  private static void setSearchPath(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set local search_path to warehouse, derived");
    }
  }
}

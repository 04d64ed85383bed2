package org.fiche.observation.computing;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.fiche.catalogue.Catalogue;
import org.fiche.observation.cell.Layouts;
import org.fiche.observation.computing.ComputingRun.Result;
import org.fiche.observation.computing.Progress.Phase;
import org.fiche.warehouse.DatabaseFailure;
import org.jboss.logging.Logger;

/**
 * Computes the figures of a catalogue: one run at a time on a database; a newer one supersedes. For
 * many threads.
 */
@ApplicationScoped
public class Computing {

  private static final Logger LOG = Logger.getLogger("fiche");

  private final DataSource database;
  private final DerivedTables tables;
  private final Layouts layouts;
  private final Standing standing;
  private final Clock clock;
  private final AtomicLong newest = new AtomicLong();
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("computing").factory());
  private volatile Progress progress = Progress.IDLE;
  private volatile List<String> problems = List.of();

  public Computing(
      DataSource database, DerivedTables tables, Layouts layouts, Standing standing, Clock clock) {
    this.database = database;
    this.tables = tables;
    this.layouts = layouts;
    this.standing = standing;
    this.clock = clock;
  }

  void stop(@Observes ShutdownEvent stopped) {
    newest.incrementAndGet();
    background.shutdownNow();
  }

  /** How far the run is; idle when there is none. */
  public Progress progress() {
    return progress;
  }

  /** Computes in the background, instead of what was begun for an older catalogue. */
  public void begin(Catalogue catalogue, boolean preview) {
    long ticket = newest.incrementAndGet();
    background.execute(() -> inBackground(catalogue, preview, ticket));
  }

  private void inBackground(Catalogue catalogue, boolean preview, long ticket) {
    try {
      // What is loaded while a run goes on is not in it, and the run itself hides that it came.
      var data = "";
      while (ticket == newest.get() && !data.equals(standing.loaded())) {
        data = standing.loaded();
        runOn(data, catalogue, preview, ticket);
      }
    } catch (SQLException | RuntimeException failed) {
      progress = new Progress(Phase.FAILED, Optional.empty(), 0);
      LOG.warnf("Figures could not be computed; those of before stay: %s", failed.getMessage());
    }
  }

  /**
   * A run that fails because its data are replaced meanwhile is no failure: the next one follows.
   */
  private void runOn(String data, Catalogue catalogue, boolean preview, long ticket)
      throws SQLException {
    try {
      tell(run(catalogue, preview, ticket, unused -> {}));
    } catch (SQLException | DatabaseFailure failed) {
      if (data.equals(standing.loaded())) {
        throw failed;
      }
    }
  }

  private void tell(Result result) {
    problems = result.problems();
    problems.forEach(LOG::warn);
    result.release().ifPresent(name -> LOG.infof("Release %s: figures changed", name));
  }

  /** Derivations that failed in the last run; their figures of before stay. */
  public List<String> problems() {
    return problems;
  }

  /**
   * What a run did.
   *
   * @param years whose figures changed
   * @param release the release that was made, if a figure is new
   * @param problems derivations that failed; their figures of before stay
   */
  public record Done(List<Integer> years, Optional<String> release, List<String> problems) {}

  /**
   * Computes now, for a catalogue that is published.
   *
   * @param watcher told how far it is
   * @throws FailedException if the database fails; what was done before stays
   */
  public Done now(Catalogue catalogue, Consumer<Progress> watcher) {
    try {
      var result = run(catalogue, false, newest.incrementAndGet(), watcher);
      return new Done(result.years(), result.release(), result.problems());
    } catch (SQLException failed) {
      throw new FailedException(failed);
    }
  }

  /** The database failed. */
  public static final class FailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FailedException(SQLException cause) {
      super("The database failed: " + cause.getMessage(), cause);
    }
  }

  private Result run(Catalogue catalogue, boolean preview, long ticket, Consumer<Progress> watcher)
      throws SQLException {
    var scope = Scope.of(preview);
    var watch = watch(catalogue, scope, ticket, watcher);
    watch.at(new Progress(Phase.WAITING, Optional.empty(), 0));
    var work =
        new YearOfCells.Work(
            catalogue,
            scope,
            Recipe.of(catalogue),
            tables,
            tables.wanted(catalogue),
            layouts.of(catalogue));
    try (var alone = database.getConnection()) {
      lock(alone, "pg_advisory_lock");
      try {
        return new ComputingRun(database, clock, work, watch).run();
      } finally {
        lock(alone, "pg_advisory_unlock");
        watch.at(Progress.IDLE);
      }
    }
  }

  private ComputingRun.Watch watch(
      Catalogue catalogue, Scope scope, long ticket, Consumer<Progress> watcher) {
    return new ComputingRun.Watch() {
      @Override
      public void at(Progress now) {
        progress = now;
        watcher.accept(now);
      }

      @Override
      public void changed() {
        standing.refresh(catalogue, scope);
      }

      @Override
      public boolean superseded() {
        return ticket != newest.get();
      }
    };
  }

  private static void lock(Connection connection, String function) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("select " + function + "(hashtext('observation.computing'))");
    }
  }
}

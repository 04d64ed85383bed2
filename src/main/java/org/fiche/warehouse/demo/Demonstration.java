package org.fiche.warehouse.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import javax.sql.DataSource;
import org.fiche.catalogue.Catalogue;
import org.fiche.warehouse.DatabaseFailure;
import org.fiche.warehouse.demo.DemonstrationState.Phase;

/** Makes the demonstration. One at a time; its state is for many threads. */
@ApplicationScoped
public class Demonstration {

  private final Warehouse warehouse;
  private final Event<YearMade> made;
  private volatile DemonstrationState state = DemonstrationState.NONE;

  Demonstration(DataSource database, Clock clock, Event<YearMade> made) {
    this.warehouse = new Warehouse(database, clock);
    this.made = made;
  }

  /** How far it is; a new object after each step. */
  public DemonstrationState state() {
    return state;
  }

  /** Whether nothing is loaded, or only a part of this very demonstration. */
  public boolean isWanted(Scope scope, Catalogue catalogue) {
    return new Making(scope, catalogue, warehouse).isBegun();
  }

  /**
   * Writes what is not there yet, and takes away what another demonstration left. Years are
   * announced as {@link YearMade}.
   *
   * @throws IllegalStateException if real data are loaded
   * @throws DatabaseFailure if the database refuses
   */
  public synchronized void make(Scope scope, Catalogue catalogue) {
    state = new DemonstrationState(Phase.PREPARING, scope.to(), 0, "");
    try {
      new Making(scope, catalogue, warehouse)
          .run(
              year -> made.fireAsync(new YearMade(year)),
              (year, share) -> state = new DemonstrationState(Phase.WRITING, year, share, ""));
      state = new DemonstrationState(Phase.DONE, 0, 1, "");
    } catch (RuntimeException failed) {
      var why = String.valueOf(failed.getMessage());
      state = new DemonstrationState(Phase.FAILED, 0, state.share(), why);
      throw failed;
    }
  }
}

package org.fiche.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fiche.finding.Finding;

/** The publication that is served, and how the last try to publish ended. For many threads. */
@ApplicationScoped
public class CurrentCatalogue {

  private volatile State state = State.START;

  /**
   * @param current nothing before the first publication
   * @param findings of the last try
   * @param tried when the last try was; nothing if this server made none
   * @param preview whether a folder is shown as it is being edited
   */
  public record State(
      Optional<Catalogue> current,
      List<Finding> findings,
      Optional<Instant> tried,
      boolean preview) {

    static final State START = new State(Optional.empty(), List.of(), Optional.empty(), false);

    /** Whether content has errors, so that an older publication is served. */
    public boolean refused() {
      return Finding.anyError(findings);
    }
  }

  /** The publication to serve; a request asks once and keeps the answer. */
  public Optional<Catalogue> get() {
    return state.current();
  }

  public State state() {
    return state;
  }

  synchronized void serve(Catalogue catalogue) {
    state = new State(Optional.of(catalogue), state.findings(), state.tried(), state.preview());
  }

  synchronized void tried(List<Finding> findings, Instant at, boolean preview) {
    state = new State(state.current(), List.copyOf(findings), Optional.of(at), preview);
  }
}

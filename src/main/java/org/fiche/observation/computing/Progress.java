package org.fiche.observation.computing;

import java.util.Optional;

/**
 * How far a computing run is.
 *
 * @param year that is being computed
 * @param share of the whole run, from 0 to 1
 */
public record Progress(Phase phase, Optional<Integer> year, double share) {

  static final Progress IDLE = new Progress(Phase.IDLE, Optional.empty(), 1);

  /** What a run is doing. */
  public enum Phase {
    /** Nothing; all figures are computed. */
    IDLE,
    /** Another process is computing on the same database. */
    WAITING,
    /** Derived tables are being made. */
    DERIVING,
    /** Cells are being counted. */
    COUNTING,
    /** Figures are compared with the last release. */
    RELEASING,
    /** The last run did not end; figures of before stay. */
    FAILED
  }
}

package org.fiche.warehouse.demo;

/**
 * How far a demonstration is.
 *
 * @param year the newest year that is being written; 0 before and after
 * @param share of the work that is done, from 0 to 1
 * @param trouble why it failed, in a sentence; empty if it did not
 */
public record DemonstrationState(Phase phase, int year, double share, String trouble) {

  /** Nobody asked for one in this process. */
  static final DemonstrationState NONE = new DemonstrationState(Phase.NONE, 0, 0, "");

  /** Where it stands. */
  public enum Phase {
    NONE,
    PREPARING,
    WRITING,
    DONE,
    FAILED
  }

  public boolean isRunning() {
    return phase == Phase.PREPARING || phase == Phase.WRITING;
  }
}

package org.fiche.warehouse;

import java.util.List;
import org.fiche.finding.Finding;

/**
 * What must be derived, in the order in which it can be.
 *
 * @param steps the newest year first, each table behind those that it reads; empty if all stands
 * @param findings derivations that cannot run as they are written
 */
public record Plan(List<Step> steps, List<Finding> findings) {

  /** One year of a derived table, and the fingerprint that it will have. */
  public record Step(TableYear of, String fingerprint) {}

  public boolean isUpToDate() {
    return steps.isEmpty() && findings.isEmpty();
  }
}

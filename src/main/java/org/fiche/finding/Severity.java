package org.fiche.finding;

/** Whether a finding stops a publication. */
public enum Severity {
  ERROR,
  WARNING
}

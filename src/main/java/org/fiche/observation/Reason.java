package org.fiche.observation;

import org.fiche.area.Level;
import org.fiche.observation.cell.Breakdown;

/** Why there is no figure. */
public sealed interface Reason {

  Status status();

  /** The indicator begins later. */
  record BeforeStart(int from) implements Reason {
    @Override
    public Status status() {
      return Status.NOT_APPLICABLE;
    }
  }

  /** The indicator has ended. */
  record AfterEnd(int to) implements Reason {
    @Override
    public Status status() {
      return Status.NOT_APPLICABLE;
    }
  }

  /** Areas that small have no figures in that year; {@code finest} have. */
  record TooFine(Level finest) implements Reason {
    @Override
    public Status status() {
      return Status.NOT_APPLICABLE;
    }
  }

  /** The indicator is not broken down that way. */
  record NoBreakdown(Breakdown breakdown) implements Reason {
    @Override
    public Status status() {
      return Status.NOT_APPLICABLE;
    }
  }

  /** Nothing was computed for that year, or not yet. */
  record NotComputed() implements Reason {
    @Override
    public Status status() {
      return Status.NOT_AVAILABLE;
    }
  }

  /** The denominator is zero. */
  record ZeroDenominator() implements Reason {
    @Override
    public Status status() {
      return Status.NOT_AVAILABLE;
    }
  }

  /** The database does not answer at the moment. */
  record Unreachable() implements Reason {
    @Override
    public Status status() {
      return Status.NOT_AVAILABLE;
    }
  }

  /** Disclosure control holds it back. */
  record Disclosive() implements Reason {
    @Override
    public Status status() {
      return Status.SUPPRESSED;
    }
  }
}

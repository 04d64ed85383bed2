package org.fiche.catalogue;

import java.util.List;
import org.fiche.finding.Finding;

/** How a try to publish ended. */
public sealed interface Outcome {

  /** All findings, warnings included, by place. */
  List<Finding> findings();

  record Published(Catalogue catalogue, int newVersions, List<Finding> findings)
      implements Outcome {}

  /** The folder says what the current publication says. */
  record Unchanged(Catalogue catalogue, List<Finding> findings) implements Outcome {}

  /** There are errors, and nothing was written. */
  record Refused(List<Finding> findings) implements Outcome {}
}

package org.fiche.check.subject;

import java.util.function.Consumer;
import org.fiche.finding.Finding;

/** Looks for one kind of mistake. It finds all of them, and never throws. */
public interface Check {

  void check(Subject subject, Consumer<Finding> findings);
}

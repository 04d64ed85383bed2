package org.fiche.check.subject;

import java.util.function.Consumer;
import org.fiche.finding.Finding;

/** Looks for one kind of mistake in a text, whatever stands elsewhere. It never throws. */
public interface TextCheck {

  void check(Writing writing, Consumer<Finding> findings);
}

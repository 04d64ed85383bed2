package org.fiche.check.relation;

import java.util.function.Consumer;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Cards that name themselves as their source, neighbour, successor … */
public final class SelfLink implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    for (var reference : subject.references()) {
      if (!reference.inText() && reference.to().same(reference.source().value().code())) {
        findings.accept(
            new Finding(
                FindingCode.SELF_LINK,
                reference.place(),
                "The card " + reference.to() + " names itself",
                "take it out, or name the card that is meant"));
      }
    }
  }
}

package org.fiche.check.value;

import java.util.function.Consumer;
import org.fiche.card.Head.Status;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Cards that were withdrawn without a word. */
public final class NoReason implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    for (var card : subject.cards()) {
      var head = card.value().head();
      if (head.state() == Status.WITHDRAWN && head.reason().isEmpty()) {
        findings.accept(
            new Finding(
                FindingCode.NO_REASON,
                card.place("status"),
                "The card is withdrawn and does not say why",
                "add `reason:`; readers of its old address see it"));
      }
    }
  }
}

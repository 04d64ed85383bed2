package org.fiche.check.relation;

import java.util.function.Consumer;
import org.fiche.card.Head.Status;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Cards for readers that lead to a card which readers cannot see yet. */
public final class LinkToDraft implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    for (var reference : subject.references()) {
      boolean seen = reference.source().value().head().state() != Status.DRAFT;
      boolean draft =
          subject
              .card(reference.to())
              .map(card -> card.value().head().state() == Status.DRAFT)
              .orElse(false);
      if (seen && draft) {
        findings.accept(
            new Finding(
                FindingCode.LINK_TO_DRAFT,
                reference.place(),
                reference.to() + " is a draft and readers cannot see it",
                "publish it too, or take the link out"));
      }
    }
  }
}

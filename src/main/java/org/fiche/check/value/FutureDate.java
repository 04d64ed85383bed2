package org.fiche.check.value;

import java.util.function.Consumer;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Cards that were changed on a day to come. */
public final class FutureDate implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    for (var card : subject.cards()) {
      var modified = card.value().head().modified();
      if (modified.isAfter(subject.today())) {
        findings.accept(
            new Finding(
                FindingCode.FUTURE_DATE,
                card.place("modified"),
                modified + " has not come yet",
                "write the day of the last change, " + subject.today() + " at the latest"));
      }
    }
  }
}

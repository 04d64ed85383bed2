package org.fiche.check.value;

import java.util.function.Consumer;
import org.fiche.card.Head.Status;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Cards that somebody should have read again. */
public final class ReviewOverdue implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    for (var card : subject.cards()) {
      var head = card.value().head();
      head.review()
          .filter(review -> isRead(head.state()) && review.by().isBefore(subject.today()))
          .ifPresent(
              review ->
                  findings.accept(
                      new Finding(
                          FindingCode.REVIEW_OVERDUE,
                          card.place("review.by"),
                          "The card was to be read again by " + review.by(),
                          "read it, mend it, and write the day of the next review")));
    }
  }

  private static boolean isRead(Status status) {
    return switch (status) {
      case DRAFT, PUBLISHED -> true;
      case SUPERSEDED, WITHDRAWN -> false;
    };
  }
}

package org.fiche.check.value;

import java.util.function.Consumer;
import org.fiche.card.CodeList;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Codes of a list that stand for the same numbers on the same day. */
public final class OverlappingRange implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    for (var list : subject.all(CodeList.class)) {
      var codes = list.value().codes();
      for (int later = 0; later < codes.size(); later++) {
        for (int earlier = 0; earlier < later; earlier++) {
          if (meet(codes.get(earlier), codes.get(later))
              && codes.get(earlier).overlaps(codes.get(later))) {
            findings.accept(
                new Finding(
                    FindingCode.OVERLAPPING_RANGE,
                    list.place("codes[" + later + "].lower"),
                    codes.get(later).code()
                        + " and "
                        + codes.get(earlier).code()
                        + " hold the same numbers",
                    "mend `lower` and `upper`; both belong to the range"));
          }
        }
      }
    }
  }

  private static boolean meet(CodeList.Entry one, CodeList.Entry other) {
    return isRange(one)
        && isRange(other)
        && one.lower().orElse(Integer.MIN_VALUE) <= other.upper().orElse(Integer.MAX_VALUE)
        && other.lower().orElse(Integer.MIN_VALUE) <= one.upper().orElse(Integer.MAX_VALUE);
  }

  private static boolean isRange(CodeList.Entry entry) {
    return entry.lower().isPresent() || entry.upper().isPresent();
  }
}

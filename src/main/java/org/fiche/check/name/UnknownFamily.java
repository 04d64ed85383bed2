package org.fiche.check.name;

import java.util.function.Consumer;
import org.fiche.card.CodeList;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Nearest;

/** Codes in a group that their list does not name. */
public final class UnknownFamily implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    for (var list : subject.all(CodeList.class)) {
      var families = list.value().families().keySet();
      var codes = list.value().codes();
      for (int index = 0; index < codes.size(); index++) {
        var place = list.place("codes[" + index + "].family");
        codes
            .get(index)
            .family()
            .filter(family -> !families.contains(family))
            .ifPresent(
                family ->
                    findings.accept(
                        new Finding(
                            FindingCode.UNKNOWN_FAMILY,
                            place,
                            "The code list has no family " + family,
                            Nearest.remedy(family, families))));
      }
    }
  }
}

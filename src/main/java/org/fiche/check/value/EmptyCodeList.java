package org.fiche.check.value;

import java.util.function.Consumer;
import org.fiche.card.CodeList;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Code lists without a code. */
public final class EmptyCodeList implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    for (var list : subject.all(CodeList.class)) {
      if (list.value().codes().isEmpty()) {
        findings.accept(
            new Finding(
                FindingCode.EMPTY_CODE_LIST,
                list.place("codes"),
                "The code list " + list.value().code() + " holds no code",
                "add codes, or take the card out"));
      }
    }
  }
}

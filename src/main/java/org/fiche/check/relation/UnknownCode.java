package org.fiche.check.relation;

import java.util.HashMap;
import java.util.Optional;
import java.util.function.Consumer;
import org.fiche.card.Code;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Nearest;

/** Links to cards that do not exist. */
public final class UnknownCode implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    var former = new HashMap<String, Code>();
    for (var card : subject.cards()) {
      card.value()
          .head()
          .formerCodes()
          .forEach(old -> former.putIfAbsent(old.key(), card.value().code()));
    }
    for (var reference : subject.references()) {
      var to = reference.to();
      if (!subject.exists(to)) {
        var now = Optional.ofNullable(former.get(to.key()));
        findings.accept(
            new Finding(
                FindingCode.UNKNOWN_CODE,
                reference.place(),
                now.map(code -> "The card " + to + " is called " + code + " now")
                    .orElse("There is no card " + to),
                now.map(code -> "write " + code)
                    .orElseGet(
                        () ->
                            Nearest.remedy(
                                to.written(), subject.codes(WrongKind.wanted(reference))))));
      }
    }
  }
}

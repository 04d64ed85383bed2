package org.fiche.check.method;

import java.util.function.Consumer;
import org.fiche.card.Variable;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Variables whose table stands in another database than theirs. */
public final class OtherDatabase implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    for (var variable : subject.all(Variable.class)) {
      var own = variable.value().database();
      var table = variable.value().column().table();
      subject
          .table(table)
          .map(at -> at.database().value().code())
          .filter(owner -> !owner.same(own))
          .ifPresent(
              owner ->
                  findings.accept(
                      new Finding(
                          FindingCode.OTHER_DATABASE,
                          variable.place("database"),
                          "The table " + table + " belongs to " + owner + ", not to " + own,
                          "write `database: " + owner + "`, or a column of a table of " + own)));
    }
  }
}

package org.fiche.check.method;

import java.util.List;
import java.util.function.Consumer;
import org.fiche.card.Variable;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Nearest;

/** Methods that mix the rows of two tables. */
public final class OtherTable implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    for (var use : subject.variableUses()) {
      var table = use.source().value().method().of();
      subject
          .variable(use.variable())
          .map(variable -> variable.column().table())
          .filter(other -> !other.equals(table) && known(subject, other) && known(subject, table))
          .ifPresent(
              other ->
                  findings.accept(
                      new Finding(
                          FindingCode.OTHER_TABLE,
                          use.place(),
                          use.variable() + " is a variable of " + other + ", not of " + table,
                          Nearest.remedy(use.variable().written(), variablesOf(subject, table)))));
    }
  }

  private static boolean known(Subject subject, String table) {
    return subject.table(table).isPresent();
  }

  private static List<String> variablesOf(Subject subject, String table) {
    return subject.all(Variable.class).stream()
        .filter(variable -> variable.value().column().table().equals(table))
        .map(variable -> variable.value().code().written())
        .toList();
  }
}

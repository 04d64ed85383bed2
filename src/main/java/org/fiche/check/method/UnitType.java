package org.fiche.check.method;

import java.util.function.Consumer;
import org.fiche.card.Variable;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Numbers without a unit, and units without a number. */
public final class UnitType implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    for (var source : subject.all(Variable.class)) {
      var variable = source.value();
      boolean number = variable.type() == Variable.Type.INTEGER;
      if (number == variable.unit().isPresent()) {
        continue;
      }
      findings.accept(
          number
              ? new Finding(
                  FindingCode.UNIT_TYPE,
                  source.place("type"),
                  "The number " + variable.code() + " has no unit",
                  "add `unit:`, from units.yaml")
              : new Finding(
                  FindingCode.UNIT_TYPE,
                  source.place("unit"),
                  variable.code() + " is no number and has a unit",
                  "take the unit out, or write `type: integer`"));
    }
  }
}

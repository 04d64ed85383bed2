package org.fiche.check.value;

import java.util.function.Consumer;
import org.fiche.card.Indicator;
import org.fiche.card.Period;
import org.fiche.card.Variable;
import org.fiche.check.subject.Subject;
import org.fiche.check.subject.VariableUse;
import org.fiche.content.Source;
import org.fiche.finding.Finding;

/** Years that a card promises and its table or its variables do not have. */
final class Availability {

  private Availability() {}

  static void check(Subject subject, Consumer<Finding> findings) {
    for (var variable : subject.all(Variable.class)) {
      var table = variable.value().column().table();
      variable
          .value()
          .available()
          .ifPresent(period -> table(subject, variable, period, table, findings));
    }
    for (var indicator : subject.all(Indicator.class)) {
      var period = indicator.value().available();
      table(subject, indicator, period, indicator.value().method().of(), findings);
    }
    for (var use : subject.variableUses()) {
      subject
          .variable(use.variable())
          .flatMap(Variable::available)
          .ifPresent(of -> variable(use, of, findings));
    }
  }

  private static void table(
      Subject subject, Source<?> source, Period period, String table, Consumer<Finding> findings) {
    subject
        .table(table)
        .flatMap(at -> at.table().from())
        .filter(from -> period.from() < from)
        .ifPresent(from -> findings.accept(begins(source, table, from)));
  }

  private static void variable(VariableUse use, Period of, Consumer<Finding> findings) {
    var period = use.source().value().available();
    var name = use.variable().written();
    if (period.from() < of.from()) {
      findings.accept(begins(use.source(), name, of.from()));
    }
    of.to()
        .filter(last -> period.to().isEmpty() || period.to().get() > last)
        .ifPresent(
            last ->
                findings.accept(
                    PeriodOrder.finding(
                        use.source().place("available"),
                        name + " ends with " + last,
                        "write `to: " + last + "`")));
  }

  private static Finding begins(Source<?> source, String what, int from) {
    return PeriodOrder.finding(
        source.place("available.from"),
        what + " begins with " + from,
        "write `from: " + from + "` or later");
  }
}

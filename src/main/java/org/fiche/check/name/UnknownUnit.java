package org.fiche.check.name;

import java.util.function.Consumer;
import org.fiche.card.Concept;
import org.fiche.card.Indicator;
import org.fiche.card.Variable;
import org.fiche.card.setting.Settings;
import org.fiche.card.setting.Unit;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.content.Source;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Nearest;

/** Units that {@code units.yaml} does not have. */
public final class UnknownUnit implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    subject.settings().ifPresent(settings -> new Known(settings, findings).check(subject));
  }

  private record Known(Source<Settings> settings, Consumer<Finding> findings) {

    void check(Subject subject) {
      subject.all(Indicator.class).forEach(each -> known(each, "unit", each.value().unit()));
      for (var variable : subject.all(Variable.class)) {
        variable.value().unit().ifPresent(unit -> known(variable, "unit", unit));
      }
      for (var concept : subject.all(Concept.class)) {
        concept
            .value()
            .parameters()
            .forEach(
                (name, parameter) ->
                    parameter
                        .unit()
                        .ifPresent(unit -> known(concept, "parameters." + name + ".unit", unit)));
      }
      var units = settings.value().units();
      for (int index = 0; index < units.size(); index++) {
        var path = "units[" + index + "]";
        units.get(index).numerator().ifPresent(unit -> known(settings, path + ".numerator", unit));
        units
            .get(index)
            .denominator()
            .ifPresent(unit -> known(settings, path + ".denominator", unit));
      }
    }

    private void known(Source<?> source, String path, String unit) {
      if (settings.value().unit(unit).isEmpty()) {
        var ids = settings.value().units().stream().map(Unit::id).toList();
        findings.accept(
            new Finding(
                FindingCode.UNKNOWN_UNIT,
                source.place(path),
                "The catalogue has no unit " + unit,
                Nearest.remedy(unit, ids)));
      }
    }
  }
}

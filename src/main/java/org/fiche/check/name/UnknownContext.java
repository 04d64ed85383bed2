package org.fiche.check.name;

import java.util.function.Consumer;
import org.fiche.card.Indicator;
import org.fiche.card.setting.Imprint;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Nearest;

/** Indicators of a context that the catalogue does not have. */
public final class UnknownContext implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    subject.settings().ifPresent(settings -> check(subject, settings.value().imprint(), findings));
  }

  private static void check(Subject subject, Imprint imprint, Consumer<Finding> findings) {
    var contexts = imprint.contexts().stream().map(Imprint.Context::code).toList();
    for (var indicator : subject.all(Indicator.class)) {
      var context = indicator.value().context();
      if (!contexts.contains(context)) {
        findings.accept(
            new Finding(
                FindingCode.UNKNOWN_CONTEXT,
                indicator.place("context"),
                "The catalogue has no context " + context,
                Nearest.remedy(context, contexts)));
      }
    }
  }
}

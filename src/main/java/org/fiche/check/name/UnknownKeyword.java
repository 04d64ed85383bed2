package org.fiche.check.name;

import java.util.function.Consumer;
import org.fiche.card.setting.Settings;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Nearest;

/** Cards on shelves that the catalogue does not have. */
public final class UnknownKeyword implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    subject.settings().ifPresent(settings -> check(subject, settings.value(), findings));
  }

  private static void check(Subject subject, Settings settings, Consumer<Finding> findings) {
    var ids = settings.keywords().stream().map(each -> each.id()).toList();
    for (var card : subject.cards()) {
      var keywords = card.value().head().keywords();
      for (int index = 0; index < keywords.size(); index++) {
        if (!ids.contains(keywords.get(index))) {
          findings.accept(
              new Finding(
                  FindingCode.UNKNOWN_KEYWORD,
                  card.place("keywords[" + index + "]"),
                  "The catalogue has no keyword " + keywords.get(index),
                  Nearest.remedy(keywords.get(index), ids)));
        }
      }
    }
  }
}

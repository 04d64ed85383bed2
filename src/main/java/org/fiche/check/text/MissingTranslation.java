package org.fiche.check.text;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fiche.card.text.Language;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Texts without all the languages that the catalogue promises. */
public final class MissingTranslation implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    var required =
        subject
            .settings()
            .map(settings -> settings.value().imprint().languages())
            .orElse(List.of());
    for (var writing : subject.writings()) {
      var missing =
          required.stream()
              .distinct()
              .filter(language -> writing.text().in(language).isEmpty())
              .map(Language::code)
              .collect(Collectors.joining(", "));
      if (!missing.isEmpty()) {
        findings.accept(
            new Finding(
                FindingCode.MISSING_TRANSLATION,
                writing.place(),
                writing.path() + " is missing in " + missing,
                "translate it; until then readers see another language"));
      }
    }
  }
}

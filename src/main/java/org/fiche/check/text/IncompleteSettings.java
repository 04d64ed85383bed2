package org.fiche.check.text;

import java.util.function.Consumer;
import org.fiche.area.Level;
import org.fiche.card.setting.Settings;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.content.Source;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Place;

/** Settings that are read but do not say what every page needs. */
public final class IncompleteSettings implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    subject.settings().ifPresent(settings -> check(settings, findings));
  }

  private static void check(Source<Settings> settings, Consumer<Finding> findings) {
    var imprint = settings.value().imprint();
    if (imprint.languages().isEmpty()) {
      findings.accept(
          finding(
              settings.place("languages"),
              "The catalogue has no language",
              "write for example `languages: [fr, nl]`"));
    }
    if (imprint.contexts().isEmpty()) {
      findings.accept(
          finding(
              settings.place("contexts"),
              "The catalogue has no context for its indicators",
              "add one to `contexts:`"));
    }
    for (var level : Level.values()) {
      if (settings.value().level(level).isEmpty()) {
        findings.accept(
            finding(
                settings.place("levels"),
                "The level " + level.id() + " has no name",
                "add it to `levels:`"));
      }
    }
  }

  private static Finding finding(Place place, String message, String remedy) {
    return new Finding(FindingCode.INCOMPLETE_SETTINGS, place, message, remedy);
  }
}

package org.fiche.check.name;

import java.util.function.Consumer;
import org.fiche.card.Concept;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Nearest;

/** Numbers in texts that their concept does not own. */
public final class UnknownParameter implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    for (var writing : subject.writings()) {
      writing
          .prose()
          .forEach(
              (language, prose) ->
                  prose
                      .parameters()
                      .forEach(
                          use ->
                              subject
                                  .card(use.concept(), Concept.class)
                                  .map(concept -> concept.parameters().keySet())
                                  .filter(names -> !names.contains(use.parameter()))
                                  .ifPresent(
                                      names ->
                                          findings.accept(
                                              new Finding(
                                                  FindingCode.UNKNOWN_PARAMETER,
                                                  writing.place(language, use.at()),
                                                  "The concept "
                                                      + use.concept()
                                                      + " has no parameter "
                                                      + use.parameter(),
                                                  Nearest.remedy(use.parameter(), names))))));
    }
  }
}

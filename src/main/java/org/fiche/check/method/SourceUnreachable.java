package org.fiche.check.method;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fiche.card.Code;
import org.fiche.card.Dimension;
import org.fiche.card.Indicator;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.check.subject.VariableUse;
import org.fiche.content.Source;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Sources of an indicator that its method does not run on. */
public final class SourceUnreachable implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    for (var indicator : subject.all(Indicator.class)) {
      var roots = roots(subject, indicator);
      var reached = reached(subject, roots);
      var sources = indicator.value().sources();
      for (int index = 0; index < sources.size(); index++) {
        if (subject.variable(sources.get(index)).isPresent()
            && !reached.contains(sources.get(index).key())) {
          findings.accept(
              new Finding(
                  FindingCode.SOURCE_UNREACHABLE,
                  indicator.place("sources[" + index + "]"),
                  "The method does not reach " + sources.get(index),
                  "take it out, or add it to `sources` of " + names(roots)));
        }
      }
    }
  }

  private static String names(Set<Code> roots) {
    var names = roots.stream().map(Code::written).collect(Collectors.joining(" or "));
    return names.isEmpty() ? "a variable of the method" : names;
  }

  private static Set<Code> roots(Subject subject, Source<Indicator> indicator) {
    var roots = new LinkedHashSet<Code>();
    VariableUse.of(indicator).forEach(use -> roots.add(use.variable()));
    for (var dimension : indicator.value().dimensions()) {
      subject.card(dimension, Dimension.class).flatMap(Dimension::variable).ifPresent(roots::add);
    }
    return roots;
  }

  private static Set<String> reached(Subject subject, Set<Code> roots) {
    var reached = new HashSet<String>();
    var next = new ArrayDeque<Code>(roots);
    while (!next.isEmpty()) {
      var code = next.poll();
      if (reached.add(code.key())) {
        subject.variable(code).ifPresent(variable -> next.addAll(variable.sources()));
      }
    }
    return reached;
  }
}

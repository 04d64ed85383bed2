package org.fiche.check.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.fiche.card.Code;
import org.fiche.card.Variable;
import org.fiche.check.subject.CardCycle;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Cycles;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Variables that are made from themselves. */
public final class SourceCycle implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    var graph = new LinkedHashMap<String, List<String>>();
    for (var variable : subject.all(Variable.class)) {
      var code = variable.value().code();
      graph.put(
          code.key(),
          variable.value().sources().stream().filter(to -> !to.same(code)).map(Code::key).toList());
    }
    for (var cycle : Cycles.in(graph)) {
      var way = new CardCycle(subject, cycle);
      findings.accept(
          new Finding(
              FindingCode.SOURCE_CYCLE,
              way.place("sources"),
              "The variable is made from itself: " + way.words(),
              "take one of the steps out of `sources`"));
    }
  }
}

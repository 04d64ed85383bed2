package org.fiche.check.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.fiche.card.Code;
import org.fiche.card.Concept;
import org.fiche.check.subject.CardCycle;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Cycles;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Concepts that are wider than themselves. */
public final class BroaderCycle implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    var graph = new LinkedHashMap<String, List<String>>();
    for (var concept : subject.all(Concept.class)) {
      var code = concept.value().code();
      graph.put(
          code.key(),
          concept.value().broader().stream().filter(to -> !to.same(code)).map(Code::key).toList());
    }
    for (var cycle : Cycles.in(graph)) {
      var way = new CardCycle(subject, cycle);
      findings.accept(
          new Finding(
              FindingCode.BROADER_CYCLE,
              way.place("broader"),
              "The concept is broader than itself: " + way.words(),
              "take one of the steps out of `broader`"));
    }
  }
}

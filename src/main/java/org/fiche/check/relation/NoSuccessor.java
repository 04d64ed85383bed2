package org.fiche.check.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.fiche.card.Code;
import org.fiche.card.Head.Status;
import org.fiche.check.subject.CardCycle;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Cycles;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Place;

/** Superseded cards that do not lead to the card that takes their place. */
public final class NoSuccessor implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    var graph = new LinkedHashMap<String, List<String>>();
    for (var card : subject.cards()) {
      var head = card.value().head();
      graph.put(
          head.code().key(),
          head.replacedBy().filter(to -> !to.same(head.code())).stream().map(Code::key).toList());
      boolean superseded = head.state() == Status.SUPERSEDED;
      if (superseded && head.replacedBy().isEmpty()) {
        findings.accept(
            finding(
                card.place("status"),
                "The card is superseded and names no successor",
                "add `replaced_by:`"));
      }
      if (!superseded && head.replacedBy().isPresent()) {
        findings.accept(
            finding(
                card.place("replaced_by"),
                "The card has a successor but is not superseded",
                "write `status: superseded`, or take `replaced_by` out"));
      }
    }
    for (var cycle : Cycles.in(graph)) {
      var way = new CardCycle(subject, cycle);
      findings.accept(
          finding(
              way.place("replaced_by"),
              "The successors lead back to the card: " + way.words(),
              "name the card that is in use"));
    }
  }

  private static Finding finding(Place place, String message, String remedy) {
    return new Finding(FindingCode.NO_SUCCESSOR, place, message, remedy);
  }
}

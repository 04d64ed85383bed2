package org.fiche.check.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.fiche.card.Database;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Cycles;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Tables that are made from themselves. */
public final class TableCycle implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    var graph = new LinkedHashMap<String, List<String>>();
    subject
        .tables()
        .forEach(
            (name, at) ->
                graph.put(name, at.table().reads().stream().map(Database.Read::table).toList()));
    for (var cycle : Cycles.in(graph)) {
      var first = cycle.getFirst();
      subject
          .table(first)
          .ifPresent(
              at ->
                  findings.accept(
                      new Finding(
                          FindingCode.TABLE_CYCLE,
                          at.database().place(at.path() + ".reads"),
                          "The table is made from itself: "
                              + String.join(" -> ", cycle)
                              + " -> "
                              + first,
                          "take one of the steps out of `reads`")));
    }
  }
}

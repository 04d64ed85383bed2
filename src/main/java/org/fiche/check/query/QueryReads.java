package org.fiche.check.query;

import java.util.HashSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fiche.card.Database.Read;
import org.fiche.check.query.Queries.Made;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Nearest;

/** Tables that a query reads and its database does not declare, and the reverse. */
public final class QueryReads implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    for (var made : new Queries(subject).all()) {
      undeclared(subject, made, findings);
      unread(subject, made, findings);
    }
  }

  private static void undeclared(Subject subject, Made made, Consumer<Finding> findings) {
    var table = made.at().table();
    var declared = table.reads().stream().map(Read::table).collect(Collectors.toSet());
    var told = new HashSet<String>();
    for (var name : made.query().tables()) {
      if (declared.contains(name.name()) || !told.add(name.name())) {
        continue;
      }
      boolean known = subject.table(name.name()).isPresent();
      if (known || !subject.someTablesUnread()) {
        findings.accept(
            new Finding(
                FindingCode.QUERY_READS,
                made.place(name),
                known
                    ? "The query reads " + name.name() + ", and its database does not say so"
                    : "No database has a table " + name.name(),
                known
                    ? "add `- {table: %s}` to `reads` of %s".formatted(name.name(), table.name())
                    : Nearest.remedy(name.name(), declared)));
      }
    }
  }

  private static void unread(Subject subject, Made made, Consumer<Finding> findings) {
    var at = made.at();
    for (int index = 0; index < at.table().reads().size(); index++) {
      var read = at.table().reads().get(index).table();
      if (subject.table(read).isPresent() && !made.query().says(read)) {
        findings.accept(
            new Finding(
                FindingCode.QUERY_READS,
                at.database().place(at.path() + ".reads[" + index + "].table"),
                "The query of " + at.table().name() + " does not read " + read,
                "take it out, or read it in " + made.file().inside()));
      }
    }
  }
}

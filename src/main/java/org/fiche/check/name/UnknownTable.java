package org.fiche.check.name;

import java.util.List;
import java.util.function.Consumer;
import org.fiche.card.Database;
import org.fiche.card.Indicator;
import org.fiche.card.Variable;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.content.Source;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Nearest;

/** Tables that no database has, and methods over tables that are not derived. */
public final class UnknownTable implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    if (subject.someTablesUnread()) {
      return;
    }
    for (var indicator : subject.all(Indicator.class)) {
      var table = indicator.value().method().of();
      known(subject, indicator, "method.of", table, findings);
      if (subject.table(table).filter(at -> at.table().isBase()).isPresent()) {
        findings.accept(
            new Finding(
                FindingCode.UNKNOWN_TABLE,
                indicator.place("method.of"),
                "The table " + table + " is not derived, and methods run over derived tables",
                Nearest.remedy(table, derived(subject))));
      }
    }
    for (var variable : subject.all(Variable.class)) {
      known(subject, variable, "column", variable.value().column().table(), findings);
    }
    subject.all(Database.class).forEach(database -> reads(subject, database, findings));
  }

  private static void reads(
      Subject subject, Source<Database> database, Consumer<Finding> findings) {
    var tables = database.value().tables();
    for (int index = 0; index < tables.size(); index++) {
      var reads = tables.get(index).reads();
      for (int read = 0; read < reads.size(); read++) {
        var path = "tables[" + index + "].reads[" + read + "].table";
        known(subject, database, path, reads.get(read).table(), findings);
      }
    }
  }

  private static void known(
      Subject subject, Source<?> source, String path, String table, Consumer<Finding> findings) {
    if (subject.table(table).isEmpty()) {
      findings.accept(
          new Finding(
              FindingCode.UNKNOWN_TABLE,
              source.place(path),
              "No database has a table " + table,
              Nearest.remedy(table, subject.tables().keySet())));
    }
  }

  private static List<String> derived(Subject subject) {
    return subject.tables().values().stream()
        .map(Subject.TableAt::table)
        .filter(table -> !table.isBase())
        .map(Database.Table::name)
        .toList();
  }
}

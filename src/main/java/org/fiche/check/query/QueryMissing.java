package org.fiche.check.query;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fiche.card.Database.Table;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.check.subject.Subject.TableAt;
import org.fiche.content.ContentFile;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Nearest;
import org.fiche.finding.Place;

/** Derived tables that no query makes, and queries that make no derived table. */
public final class QueryMissing implements Check {

  private static final String FOLDER = "derivations/";
  private static final String ENDING = ".sql";

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    var files = subject.derivations().stream().map(ContentFile::inside).collect(Collectors.toSet());
    subject.tables().values().stream()
        .filter(at -> !at.table().isBase() && !files.contains(file(at.table())))
        .map(QueryMissing::missing)
        .forEach(findings);
    if (subject.someTablesUnread()) {
      return;
    }
    var tables =
        subject.tables().values().stream()
            .map(TableAt::table)
            .filter(table -> !table.isBase())
            .collect(Collectors.toMap(QueryMissing::file, Table::name));
    subject.derivations().stream()
        .filter(file -> !tables.containsKey(file.inside()))
        .map(
            file ->
                new Finding(
                    FindingCode.QUERY_MISSING,
                    Place.start(file.path()),
                    "No derived table is made by this file",
                    Nearest.remedy(file.inside(), tables.keySet())))
        .forEach(findings);
  }

  private static String file(Table table) {
    return FOLDER + table.name() + ENDING;
  }

  private static Finding missing(TableAt at) {
    var file = file(at.table());
    return new Finding(
        FindingCode.QUERY_MISSING,
        at.database().place(at.path() + ".name"),
        "The derived table " + at.table().name() + " has no file " + file,
        "write it: one SELECT that makes the rows of :year");
  }
}

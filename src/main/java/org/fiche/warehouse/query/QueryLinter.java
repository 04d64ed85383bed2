package org.fiche.warehouse.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fiche.card.Code;
import org.fiche.card.CodeList;
import org.fiche.card.Concept;
import org.fiche.card.Database.Read;
import org.fiche.card.Database.Table;
import org.fiche.card.method.Query;
import org.fiche.catalogue.Catalogue;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Place;

/**
 * Holds a query against the cards before it runs: what it names must be there. Checked content has
 * all of it; an author's or an old catalogue may not.
 */
public final class QueryLinter {

  private final Catalogue catalogue;

  public QueryLinter(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  public Finding missing(String table) {
    return new Finding(
        FindingCode.DERIVATION_SQL,
        Place.start("derivations/" + table + ".sql"),
        "The derived table " + table + " has no query",
        "write derivations/" + table + ".sql, or take the table out of its database");
  }

  /** A table that is read undeclared would not be up to date, nor run again when it changes. */
  public List<Finding> findings(DerivationSql sql, Table table) {
    var query = sql.query();
    var declared = table.reads().stream().map(Read::table).toList();
    var parameters =
        query.parameters().stream()
            .filter(name -> parameter(catalogue, name.name()).isEmpty())
            .map(name -> finding(sql, name, "There is no parameter :" + name.name()));
    var lists =
        query.codeLists().stream()
            .filter(name -> codeList(catalogue, name.name()).isEmpty())
            .map(name -> finding(sql, name, "There is no code list " + name.name()));
    var tables =
        query.tables().stream()
            .filter(name -> !declared.contains(name.name()))
            .map(name -> finding(sql, name, table.name() + " may not read " + name.name()));
    return Stream.of(parameters, lists, tables).flatMap(each -> each).toList();
  }

  private static Finding finding(DerivationSql sql, Query.Name name, String message) {
    return new Finding(
        FindingCode.DERIVATION_SQL,
        sql.place(name.start()),
        message,
        "run `fiche check`, which says what there is");
  }

  /** The parameter that {@code concept__name} names. */
  public static Optional<Concept.Parameter> parameter(Catalogue catalogue, String name) {
    int split = name.indexOf("__");
    return split < 0
        ? Optional.empty()
        : catalogue.parameter(new Code(name.substring(0, split)), name.substring(split + 2));
  }

  public static Optional<CodeList> codeList(Catalogue catalogue, String name) {
    return catalogue
        .card(new Code(name))
        .filter(CodeList.class::isInstance)
        .map(CodeList.class::cast);
  }
}

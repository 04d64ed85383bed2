package org.fiche.warehouse.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.CodeList;
import org.fiche.card.Concept;
import org.fiche.card.Database.Read;
import org.fiche.card.Database.Table;
import org.fiche.catalogue.Catalogue;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Nearest;
import org.fiche.finding.Place;
import org.fiche.warehouse.query.DerivationSql.Name;

/** Holds a query against the cards: its parameters, code lists and tables must be there. */
public final class QueryLinter {

  private final Catalogue catalogue;
  private final Set<String> tables;

  public QueryLinter(Catalogue catalogue, Set<String> tables) {
    this.catalogue = catalogue;
    this.tables = Set.copyOf(tables);
  }

  public Finding missing(String table) {
    return new Finding(
        FindingCode.DERIVATION_SQL,
        Place.start("derivations/" + table + ".sql"),
        "The derived table " + table + " has no query",
        "write derivations/" + table + ".sql, or take the table out of its database");
  }

  public List<Finding> findings(DerivationSql query, Table table) {
    var findings = new ArrayList<Finding>();
    for (var name : query.parameters()) {
      if (parameter(catalogue, name.name()).isEmpty()) {
        findings.add(unknown(query, name, "parameter :" + name.name(), parameters()));
      }
    }
    for (var name : query.codeLists()) {
      if (codeList(catalogue, name.name()).isEmpty()) {
        findings.add(unknown(query, name, "code list " + name.name(), codeLists()));
      }
    }
    findings.addAll(reads(query, table));
    return findings;
  }

  private List<Finding> reads(DerivationSql query, Table table) {
    var declared = table.reads().stream().map(Read::table).collect(Collectors.toSet());
    var findings = new ArrayList<Finding>();
    for (var name : query.tables()) {
      if (tables.contains(name.name()) && !declared.contains(name.name())) {
        findings.add(
            finding(
                query,
                name,
                "The query reads " + name.name() + ", and the database does not say so",
                "add it to `reads` of " + table.name()));
      }
    }
    return findings;
  }

  private static Finding unknown(
      DerivationSql query, Name name, String what, Collection<String> known) {
    return finding(query, name, "There is no " + what, Nearest.remedy(name.name(), known));
  }

  private static Finding finding(DerivationSql query, Name name, String message, String remedy) {
    return new Finding(FindingCode.DERIVATION_SQL, query.place(name.start()), message, remedy);
  }

  private List<String> parameters() {
    return catalogue.cards(Concept.class).stream()
        .flatMap(
            concept ->
                concept.parameters().keySet().stream().map(each -> sqlName(concept) + "__" + each))
        .toList();
  }

  private List<String> codeLists() {
    return catalogue.cards(CodeList.class).stream().map(QueryLinter::sqlName).toList();
  }

  /** The code of a card as SQL writes it. */
  public static String sqlName(Card card) {
    return card.code().written().replace('-', '_');
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

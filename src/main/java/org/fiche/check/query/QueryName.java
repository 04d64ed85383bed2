package org.fiche.check.query;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.fiche.card.Code;
import org.fiche.card.Concept;
import org.fiche.card.Kind;
import org.fiche.card.method.Query;
import org.fiche.check.query.Queries.Made;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Nearest;

/** Parameters and code lists that queries name and no card has. */
public final class QueryName implements Check {

  private static final String BETWEEN = "__";

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    for (var made : new Queries(subject).all()) {
      made.query().parameters().stream()
          .filter(name -> isUnknownParameter(subject, name.name()))
          .map(name -> finding(made, name, "parameter :" + name.name(), parameters(subject)))
          .forEach(findings);
      made.query().codeLists().stream()
          .filter(name -> isUnknownList(subject, name.name()))
          .map(name -> finding(made, name, "code list codelist." + name.name(), lists(subject)))
          .forEach(findings);
    }
  }

  /** A concept that cannot be read has a finding of its own. */
  private static boolean isUnknownParameter(Subject subject, String name) {
    int split = name.indexOf(BETWEEN);
    if (split < 0) {
      return true;
    }
    var concept = new Code(name.substring(0, split));
    var known = subject.card(concept, Concept.class);
    return known.isPresent()
        ? !known.get().parameters().containsKey(name.substring(split + BETWEEN.length()))
        : !subject.unreadable(concept);
  }

  private static boolean isUnknownList(Subject subject, String name) {
    var code = new Code(name);
    return subject.cards(code).stream().noneMatch(card -> card.value().kind() == Kind.CODELIST)
        && !subject.unreadable(code);
  }

  private static Finding finding(
      Made made, Query.Name name, String what, Collection<String> known) {
    return new Finding(
        FindingCode.QUERY_NAME,
        made.place(name),
        "There is no " + what,
        Nearest.remedy(name.name(), known));
  }

  private static List<String> parameters(Subject subject) {
    return Queries.owned(subject).map(Queries.Owned::sqlName).toList();
  }

  private static List<String> lists(Subject subject) {
    return subject.codes(EnumSet.of(Kind.CODELIST)).stream().map(Queries::sqlName).toList();
  }
}

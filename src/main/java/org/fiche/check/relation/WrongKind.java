package org.fiche.check.relation;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fiche.card.Kind;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Reference;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Nearest;
import org.fiche.link.Relation;

/** Fields that name a card of another kind than they take. */
public final class WrongKind implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    for (var reference : subject.references()) {
      var wanted = wanted(reference);
      var found = subject.cards(reference.to()).stream().map(each -> each.value().kind()).toList();
      if (!found.isEmpty() && found.stream().noneMatch(wanted::contains)) {
        var kinds =
            wanted.stream().map(WrongKind::name).sorted().collect(Collectors.joining(" or "));
        findings.accept(
            new Finding(
                FindingCode.WRONG_KIND,
                reference.place(),
                reference.to() + " is " + name(found.getFirst()) + ", and here stands " + kinds,
                Nearest.remedy(reference.to().written(), subject.codes(wanted))));
      }
    }
  }

  /** The kinds of card that may stand where a reference stands. */
  static Set<Kind> wanted(Reference reference) {
    return wanted(reference.relation(), reference.source().value().kind());
  }

  private static Set<Kind> wanted(Relation relation, Kind own) {
    return switch (relation) {
      case SOURCE, METHOD, CLASSES -> Set.of(Kind.VARIABLE);
      case EQUIVALENT, SUCCESSOR -> Set.of(own);
      case CODELIST -> Set.of(Kind.CODELIST);
      case DIMENSION -> Set.of(Kind.DIMENSION);
      case DATABASE -> Set.of(Kind.DATABASE);
      case BROADER, RELATED, PARAMETER -> Set.of(Kind.CONCEPT);
      case ABOUT, MENTION -> Set.of(Kind.values());
    };
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case INDICATOR -> "an indicator";
      case VARIABLE -> "a variable";
      case CONCEPT -> "a concept";
      case DIMENSION -> "a dimension";
      case CODELIST -> "a code list";
      case DATABASE -> "a database";
      case PAGE -> "a page";
    };
  }
}

package org.fiche.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.CodeList;
import org.fiche.card.Concept;
import org.fiche.card.Database;
import org.fiche.card.Dimension;
import org.fiche.card.Indicator;
import org.fiche.card.Page;
import org.fiche.card.Variable;
import org.fiche.card.method.Aggregate;
import org.fiche.card.method.Condition;
import org.fiche.card.method.Method;
import org.fiche.card.text.Prose;

/** What one card points at, field by field. */
final class LinksOfCard {

  private final Code from;
  private final List<Link> links = new ArrayList<>();

  private LinksOfCard(Code from) {
    this.from = from;
  }

  static List<Link> of(Card card) {
    var found = inFields(card);
    Texts.of(card).all().stream().filter(Texts.At::prose).forEach(found::prose);
    return found.links;
  }

  static List<Link> ofFields(Card card) {
    return inFields(card).links;
  }

  private static LinksOfCard inFields(Card card) {
    var found = new LinksOfCard(card.code());
    card.head().replacedBy().ifPresent(to -> found.add(to, Relation.SUCCESSOR, "replaced_by"));
    switch (card) {
      case Indicator indicator -> found.indicator(indicator);
      case Variable variable -> found.variable(variable);
      case Concept concept -> found.concept(concept);
      case Dimension dimension -> {
        dimension.variable().ifPresent(to -> found.add(to, Relation.CLASSES, "variable"));
        dimension.codelist().ifPresent(to -> found.add(to, Relation.CODELIST, "codelist"));
      }
      case Page page -> found.all(page.about(), Relation.ABOUT, "about");
      case CodeList list -> {}
      case Database database -> {}
    }
    return found;
  }

  private void add(Code to, Relation relation, String path) {
    links.add(new Link(from, to, relation, path));
  }

  private void all(List<Code> codes, Relation relation, String field) {
    for (int index = 0; index < codes.size(); index++) {
      add(codes.get(index), relation, field + "[" + index + "]");
    }
  }

  private void indicator(Indicator indicator) {
    method(indicator.method());
    all(indicator.dimensions(), Relation.DIMENSION, "dimensions");
    all(indicator.sources(), Relation.SOURCE, "sources");
    all(indicator.equivalent(), Relation.EQUIVALENT, "equivalent");
    all(indicator.codelists(), Relation.CODELIST, "codelists");
  }

  private void method(Method method) {
    condition(method.where(), "method.where");
    aggregate(method.numerator(), "method.numerator");
    method.denominator().ifPresent(each -> aggregate(each, "method.denominator"));
  }

  private void aggregate(Aggregate aggregate, String path) {
    switch (aggregate) {
      case Aggregate.Sum sum -> add(sum.sum(), Relation.METHOD, path + ".sum");
      case Aggregate.Count count -> condition(Optional.of(count.count()), path + ".count");
    }
  }

  private void condition(Optional<Condition> condition, String path) {
    condition.stream()
        .flatMap(Condition::uses)
        .forEach(use -> add(use.variable(), Relation.METHOD, path));
  }

  private void variable(Variable variable) {
    add(variable.database(), Relation.DATABASE, "database");
    all(variable.sources(), Relation.SOURCE, "sources");
    all(variable.equivalent(), Relation.EQUIVALENT, "equivalent");
    all(variable.codelists(), Relation.CODELIST, "codelists");
  }

  private void concept(Concept concept) {
    all(concept.broader(), Relation.BROADER, "broader");
    all(concept.related(), Relation.RELATED, "related");
    all(concept.codelists(), Relation.CODELIST, "codelists");
  }

  private void prose(Texts.At at) {
    at.text()
        .byLanguage()
        .forEach(
            (language, words) -> {
              var path = at.path() + "." + language.code();
              var prose = Prose.of(words);
              prose.links().forEach(link -> add(link.code(), Relation.MENTION, path));
              prose.parameters().forEach(use -> add(use.concept(), Relation.PARAMETER, path));
            });
  }
}

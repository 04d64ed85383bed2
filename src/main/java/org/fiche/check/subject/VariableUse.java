package org.fiche.check.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.card.Code;
import org.fiche.card.Indicator;
import org.fiche.card.method.Aggregate;
import org.fiche.card.method.Condition;
import org.fiche.content.Source;
import org.fiche.finding.Place;

/**
 * A method names a variable.
 *
 * @param asked how a condition uses it; missing where it is summed
 * @param nth which of the same words of the field it is, counted from 0
 */
public record VariableUse(
    Source<Indicator> source, Code variable, Optional<Condition.Use> asked, String path, int nth) {

  public Place place() {
    return source.word(path, variable.written(), nth);
  }

  /** In the order of the method. */
  public static List<VariableUse> of(Source<Indicator> source) {
    var method = source.value().method();
    var uses = new ArrayList<VariableUse>();
    method.where().ifPresent(where -> uses.addAll(asked(source, where, "method.where")));
    uses.addAll(aggregate(source, method.numerator(), "method.numerator"));
    method
        .denominator()
        .ifPresent(each -> uses.addAll(aggregate(source, each, "method.denominator")));
    return List.copyOf(uses);
  }

  private static List<VariableUse> aggregate(
      Source<Indicator> source, Aggregate aggregate, String path) {
    return switch (aggregate) {
      case Aggregate.Sum sum ->
          List.of(new VariableUse(source, sum.sum(), Optional.empty(), path + ".sum", 0));
      case Aggregate.Count count -> asked(source, count.count(), path + ".count");
    };
  }

  private static List<VariableUse> asked(
      Source<Indicator> source, Condition condition, String path) {
    Map<String, Integer> seen = new HashMap<>();
    return condition
        .uses()
        .map(
            use -> {
              int nth = seen.merge(use.variable().written(), 1, Integer::sum) - 1;
              return new VariableUse(source, use.variable(), Optional.of(use), path, nth);
            })
        .toList();
  }
}

package org.fiche.page.place;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fiche.card.Code;
import org.fiche.card.Indicator;
import org.fiche.card.method.Aggregate;
import org.fiche.card.method.Condition;
import org.fiche.catalogue.Catalogue;

/**
 * Indicators that are calculated alike and differ only in how they are broken down: the totals of
 * one are those of all.
 *
 * @param lead the one with fewest breakdowns
 * @param others in the order of the catalogue
 */
record Family(Indicator lead, List<Indicator> others) {

  private record Amount(boolean isSum, Optional<Code> variable, Optional<Condition> rows) {
    static Amount of(Aggregate aggregate) {
      return switch (aggregate) {
        case Aggregate.Sum sum -> new Amount(true, Optional.of(sum.sum()), Optional.empty());
        case Aggregate.Count count ->
            new Amount(false, Optional.empty(), Optional.of(count.count()));
      };
    }
  }

  /** What figures depend on; labels and breakdowns are no part of it. */
  private record Way(
      String table,
      Optional<Condition> where,
      Amount numerator,
      Optional<Amount> denominator,
      String unit,
      int decimals) {

    static Way of(Indicator indicator) {
      var method = indicator.method();
      return new Way(
          method.of(),
          method.where(),
          Amount.of(method.numerator()),
          method.denominator().map(Amount::of),
          indicator.unit(),
          indicator.decimals());
    }
  }

  /** By the code of their leads; figures of indicators that ended are not looked at together. */
  static List<Family> of(Catalogue catalogue) {
    var ways = new LinkedHashMap<Way, List<Indicator>>();
    var byBreakdowns =
        Comparator.comparing((Indicator each) -> each.dimensions().size())
            .thenComparing(each -> each.code().key());
    catalogue.cards(Indicator.class).stream()
        .filter(each -> !each.head().isRetired())
        .sorted(byBreakdowns)
        .forEach(
            each ->
                ways.merge(
                    Way.of(each),
                    List.of(each),
                    (one, more) -> Stream.concat(one.stream(), more.stream()).toList()));
    return ways.values().stream()
        .map(all -> new Family(all.getFirst(), all.subList(1, all.size())))
        .sorted(Comparator.comparing(family -> family.lead().code().key()))
        .toList();
  }
}

package org.fiche.api;

import java.util.ArrayList;
import org.fiche.api.Detail.Break;
import org.fiche.api.Detail.Fraction;
import org.fiche.api.Detail.OfIndicator;
import org.fiche.card.Indicator;
import org.fiche.card.method.Condition;
import org.fiche.card.setting.Unit;
import org.fiche.catalogue.Catalogue;

/** What only indicators have. */
final class DetailOfIndicator {

  private DetailOfIndicator() {}

  static Detail of(Catalogue catalogue, Indicator indicator, Words words) {
    var unit = catalogue.settings().unit(indicator.unit());
    var breaks = new ArrayList<Break>();
    for (var each : indicator.breaks()) {
      var field = "breaks[" + breaks.size() + "].reason";
      breaks.add(new Break(each.year(), words.of(field, each.reason())));
    }
    var finest = indicator.finestArea();
    return new OfIndicator(
        indicator.context(),
        indicator.unit(),
        unit.map(each -> words.of("unit", each.label())).orElse(indicator.unit()),
        unit.map(Unit::factor).orElse(1),
        indicator.decimals(),
        fraction(indicator, words),
        indicator.available(),
        finest.level().id(),
        finest.from().orElse(indicator.available().from()),
        indicator.updated(),
        breaks);
  }

  private static Fraction fraction(Indicator indicator, Words words) {
    var method = indicator.method();
    return new Fraction(
        method.of(),
        method.where().map(DetailOfIndicator::written),
        words.of("method.numerator.label", method.numerator().label()),
        method.denominator().map(each -> words.of("method.denominator.label", each.label())));
  }

  /** A condition as authors write it, with no more parentheses than it needs. */
  static String written(Condition condition) {
    return switch (condition) {
      case Condition.All all -> "all";
      case Condition.Flag flag -> flag.variable().written();
      case Condition.Comparison compared ->
          compared.variable()
              + " "
              + compared.operator().sign()
              + " "
              + written(compared.literal());
      case Condition.Not not -> "not " + inside(not.inner());
      case Condition.And and -> inside(and.left()) + " and " + inside(and.right());
      case Condition.Or or -> written(or.left()) + " or " + written(or.right());
    };
  }

  private static String written(Condition.Literal literal) {
    return switch (literal) {
      case Condition.Number number -> number.written();
      case Condition.Category category -> category.code();
    };
  }

  private static String inside(Condition condition) {
    return condition instanceof Condition.Or ? "(" + written(condition) + ")" : written(condition);
  }
}

package org.fiche.page.comparison;

import org.fiche.card.method.Condition;

/** A condition as authors write it. */
final class Formula {

  private Formula() {}

  static String of(Condition condition) {
    return switch (condition) {
      case Condition.All all -> "all";
      case Condition.Flag flag -> flag.variable().written();
      case Condition.Comparison comparison ->
          comparison.variable()
              + " "
              + comparison.operator().sign()
              + " "
              + switch (comparison.literal()) {
                case Condition.Number number -> Long.toString(number.value());
                case Condition.Category category -> category.code();
              };
      case Condition.Not not -> "not " + bracketed(not.inner());
      case Condition.And and -> bracketed(and.left()) + " and " + bracketed(and.right());
      case Condition.Or or -> of(or.left()) + " or " + of(or.right());
    };
  }

  private static String bracketed(Condition condition) {
    return condition instanceof Condition.Or ? "(" + of(condition) + ")" : of(condition);
  }
}

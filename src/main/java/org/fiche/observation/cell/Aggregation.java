package org.fiche.observation.cell;

import java.util.Optional;
import java.util.function.Function;
import org.fiche.card.Code;
import org.fiche.card.Variable;
import org.fiche.card.method.Aggregate;
import org.fiche.card.method.Condition;
import org.fiche.card.method.Method;

/**
 * An aggregate of a method, as SQL over one derived table. Two are equal when they add up the same:
 * the numerator of one indicator is often the denominator of another.
 *
 * @param amount SQL of what is added up, a bigint, never null
 * @param rows SQL of how many rows stand behind the amount: persons or practices
 */
public record Aggregation(String table, String amount, String rows) {

  /** Whether the amount counts rows, so that both numbers are one. */
  public boolean counts() {
    return amount.equals(rows);
  }

  /** Numerator and denominator of a method. */
  public record Pair(Aggregation numerator, Optional<Aggregation> denominator) {}

  /**
   * @param variables the variable with a code
   * @throws IllegalArgumentException if the method does not fit its variables
   */
  public static Pair of(Method method, Function<Code, Optional<Variable>> variables) {
    var sql = new ConditionSql(ConditionSql.name(method.of()), variables);
    var where = method.where().map(sql::of).orElse("true");
    return new Pair(
        of(method, where, method.numerator(), sql),
        method.denominator().map(each -> of(method, where, each, sql)));
  }

  private static Aggregation of(
      Method method, String where, Aggregate aggregate, ConditionSql sql) {
    return switch (aggregate) {
      case Aggregate.Count count -> count(method, both(where, condition(count.count(), sql)));
      case Aggregate.Sum sum -> sum(method, where, sql.variable(sum.sum()));
    };
  }

  private static String condition(Condition condition, ConditionSql sql) {
    return sql.of(condition);
  }

  private static Aggregation count(Method method, String condition) {
    var count = rows(condition);
    return new Aggregation(method.of(), count, count);
  }

  private static Aggregation sum(Method method, String where, Variable variable) {
    if (variable.type() != Variable.Type.INTEGER) {
      throw new IllegalArgumentException(variable.code() + " is not a number: count it instead");
    }
    var column = ConditionSql.column(variable);
    var amount = "cast(coalesce(sum(" + when(where, column) + "), 0) as bigint)";
    return new Aggregation(
        method.of(), amount, rows(both(where, "coalesce(" + column + " <> 0, false)")));
  }

  private static String rows(String condition) {
    return "count(" + when(condition, "1") + ")";
  }

  private static String when(String condition, String what) {
    return condition.equals("true") ? what : "case when " + condition + " then " + what + " end";
  }

  private static String both(String left, String right) {
    if (left.equals("true")) {
      return right;
    }
    return right.equals("true") || left.equals(right) ? left : left + " and " + right;
  }
}

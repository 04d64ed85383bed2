package org.fiche.observation.cell;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.fiche.card.Code;
import org.fiche.card.Variable;
import org.fiche.card.method.Condition;

/**
 * Writes a condition as SQL that is never null: a missing value meets no comparison, and a missing
 * yes/no is no. Only common SQL, for every engine that runs derivations.
 */
final class ConditionSql {

  private final String table;
  private final Function<Code, Optional<Variable>> variables;

  ConditionSql(String table, Function<Code, Optional<Variable>> variables) {
    this.table = table;
    this.variables = variables;
  }

  /**
   * @throws IllegalArgumentException if a variable is unknown, of another table or of a type that
   *     the condition cannot use; content with findings of that kind is not published
   */
  String of(Condition condition) {
    return switch (condition) {
      case Condition.All all -> "true";
      case Condition.Flag flag -> flag(variable(flag.variable()));
      case Condition.Comparison comparison -> comparison(comparison);
      case Condition.Not not -> "not (" + of(not.inner()) + ")";
      case Condition.And and -> "(" + of(and.left()) + " and " + of(and.right()) + ")";
      case Condition.Or or -> "(" + of(or.left()) + " or " + of(or.right()) + ")";
    };
  }

  private static String flag(Variable variable) {
    if (variable.type() != Variable.Type.BOOLEAN) {
      throw new IllegalArgumentException(variable.code() + " is not a yes/no variable");
    }
    return "coalesce(" + column(variable) + ", false)";
  }

  private String comparison(Condition.Comparison comparison) {
    var variable = variable(comparison.variable());
    var operator = comparison.operator();
    if (operator.ordering() && variable.type() == Variable.Type.CODE) {
      throw new IllegalArgumentException(variable.code() + " has categories, which have no order");
    }
    var sign = operator == Condition.Operator.UNEQUAL ? "<>" : operator.sign();
    return "coalesce("
        + column(variable)
        + " "
        + sign
        + " "
        + literal(variable, comparison.literal())
        + ", false)";
  }

  private static String literal(Variable variable, Condition.Literal literal) {
    return switch (literal) {
      case Condition.Number number when variable.type() == Variable.Type.INTEGER ->
          Long.toString(number.value());
      case Condition.Number number when variable.type() == Variable.Type.CODE ->
          "'" + number.written() + "'";
      case Condition.Category category when variable.type() == Variable.Type.CODE ->
          "'" + category.code().replace("'", "''") + "'";
      case Condition.Category category when variable.type() == Variable.Type.DATE ->
          "date '" + LocalDate.parse(category.code()) + "'";
      case Condition.Number number -> throw mismatch(variable, number);
      case Condition.Category category -> throw mismatch(variable, category);
    };
  }

  private static IllegalArgumentException mismatch(Variable variable, Condition.Literal literal) {
    return new IllegalArgumentException(
        variable.code() + " is a " + variable.type() + " and cannot be compared with " + literal);
  }

  /** A variable of the table. */
  Variable variable(Code code) {
    var variable =
        variables
            .apply(code)
            .orElseThrow(() -> new IllegalArgumentException("There is no variable " + code));
    if (!variable.column().table().equals(table)) {
      throw new IllegalArgumentException(code + " is not a column of " + table);
    }
    return variable;
  }

  static String column(Variable variable) {
    return name(variable.column().name());
  }

  /** A name that needs no quotes in any engine. */
  static String name(String name) {
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("\"" + name + "\" is not a name for a table or column");
    }
    return name;
  }
}

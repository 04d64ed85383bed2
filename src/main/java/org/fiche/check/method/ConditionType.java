package org.fiche.check.method;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fiche.card.Variable;
import org.fiche.card.method.Condition;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.check.subject.VariableUse;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Conditions and sums that do not fit the type of their variable. */
public final class ConditionType implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    for (var use : subject.variableUses()) {
      subject
          .variable(use.variable())
          .flatMap(variable -> mistake(use, variable.type(), subject.categories(variable)))
          .ifPresent(
              mistake ->
                  findings.accept(
                      new Finding(
                          FindingCode.CONDITION_TYPE,
                          use.place(),
                          mistake.message(),
                          mistake.remedy())));
    }
  }

  private record Mistake(String message, String remedy) {}

  private static Optional<Mistake> mistake(
      VariableUse use, Variable.Type type, List<String> known) {
    var name = use.variable().written();
    if (use.asked().isEmpty()) {
      return type == Variable.Type.INTEGER
          ? Optional.empty()
          : wrong(
              name + " is no number and cannot be summed",
              type == Variable.Type.BOOLEAN
                  ? "write `count: " + name + "`"
                  : "count the rows that meet a condition");
    }
    return switch (use.asked().orElseThrow()) {
      case Condition.Flag flag -> flag(name, type);
      case Condition.Comparison comparison -> comparison(name, type, comparison, known);
    };
  }

  private static Optional<Mistake> flag(String name, Variable.Type type) {
    return switch (type) {
      case BOOLEAN -> Optional.empty();
      case INTEGER ->
          wrong(name + " is a number, not yes or no", "compare it: `" + name + " >= 1`");
      case CODE -> wrong(name + " is a code, not yes or no", "compare it: `" + name + " = F`");
      case DATE ->
          wrong(name + " is a date, not yes or no", "compare it: `" + name + " >= 2025-01-01`");
    };
  }

  private static Optional<Mistake> comparison(
      String name, Variable.Type type, Condition.Comparison comparison, List<String> known) {
    boolean number = comparison.literal() instanceof Condition.Number;
    var sign = comparison.operator().sign();
    return switch (type) {
      case BOOLEAN ->
          wrong(
              name + " is yes or no and is not compared",
              "write `" + name + "` or `not " + name + "`");
      case INTEGER ->
          number
              ? Optional.empty()
              : wrong(
                  name + " is a number and is compared with a word",
                  "write a whole number behind " + sign);
      case CODE -> code(name, comparison, known);
      case DATE ->
          isDay(comparison.literal())
              ? Optional.empty()
              : wrong(
                  name + " is a date and is compared with something else",
                  "write a day behind " + sign + ", as in 2025-09-25");
    };
  }

  private static Optional<Mistake> code(
      String name, Condition.Comparison comparison, List<String> known) {
    var operator = comparison.operator();
    if (operator.ordering()) {
      return wrong(
          name + " is a code and has no order", "write = or != instead of " + operator.sign());
    }
    var written =
        switch (comparison.literal()) {
          case Condition.Number number -> number.written();
          case Condition.Category category -> category.code();
        };
    return known.isEmpty() || known.contains(written)
        ? Optional.empty()
        : wrong(name + " has no code " + written, "write one of: " + String.join(", ", known));
  }

  private static boolean isDay(Condition.Literal literal) {
    try {
      return literal instanceof Condition.Category word && LocalDate.parse(word.code()) != null;
    } catch (DateTimeException noDay) {
      return false;
    }
  }

  private static Optional<Mistake> wrong(String message, String remedy) {
    return Optional.of(new Mistake(message, remedy));
  }
}

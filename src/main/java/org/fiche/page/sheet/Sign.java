package org.fiche.page.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fiche.card.Code;
import org.fiche.card.method.Condition;
import org.fiche.page.text.Pointer;
import org.fiche.page.text.Scribe;

/**
 * A piece of a condition, in the order of reading.
 *
 * @param card the variable, with {@link Joint#VARIABLE}
 * @param written what stands behind the variable ({@code ≥ 1}), or its code if it has no card
 */
public record Sign(Joint joint, Optional<Pointer> card, String written) {

  /** What kind of piece. */
  public enum Joint {
    VARIABLE,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE
  }

  static Sign variable(Code code, Scribe scribe) {
    var card = scribe.catalogue().card(code).map(scribe::pointer);
    return new Sign(Joint.VARIABLE, card, card.isPresent() ? "" : code.written());
  }

  /** Nothing if every row counts. */
  static List<Sign> all(Condition condition, Scribe scribe) {
    var signs = new ArrayList<Sign>();
    add(condition, scribe, signs);
    return List.copyOf(signs);
  }

  private static void add(Condition condition, Scribe scribe, List<Sign> signs) {
    switch (condition) {
      case Condition.All all -> {}
      case Condition.Flag flag -> signs.add(variable(flag.variable(), scribe));
      case Condition.Comparison comparison -> signs.add(compared(comparison, scribe));
      case Condition.Not not -> {
        signs.add(joint(Joint.NOT));
        inBrackets(not.inner(), scribe, signs);
      }
      case Condition.And and -> {
        inBrackets(and.left(), scribe, signs);
        signs.add(joint(Joint.AND));
        inBrackets(and.right(), scribe, signs);
      }
      case Condition.Or or -> {
        add(or.left(), scribe, signs);
        signs.add(joint(Joint.OR));
        add(or.right(), scribe, signs);
      }
    }
  }

  private static void inBrackets(Condition condition, Scribe scribe, List<Sign> signs) {
    boolean loose = condition instanceof Condition.Or;
    if (loose) {
      signs.add(joint(Joint.OPEN));
    }
    add(condition, scribe, signs);
    if (loose) {
      signs.add(joint(Joint.CLOSE));
    }
  }

  private static Sign joint(Joint joint) {
    return new Sign(joint, Optional.empty(), "");
  }

  private static Sign compared(Condition.Comparison comparison, Scribe scribe) {
    var variable = variable(comparison.variable(), scribe);
    var literal =
        switch (comparison.literal()) {
          case Condition.Number number -> scribe.number(number.value());
          case Condition.Category category -> category.code();
        };
    var written = variable.written() + " " + sign(comparison.operator()) + "\u00a0" + literal;
    return new Sign(Joint.VARIABLE, variable.card(), written.strip());
  }

  private static String sign(Condition.Operator operator) {
    return switch (operator) {
      case AT_LEAST -> "≥";
      case AT_MOST -> "≤";
      case UNEQUAL -> "≠";
      case EQUAL, BELOW, ABOVE -> operator.sign();
    };
  }
}

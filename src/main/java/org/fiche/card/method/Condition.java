package org.fiche.card.method;

import java.util.stream.Stream;
import org.fiche.card.Code;

/** Which rows count. */
public sealed interface Condition {

  /** Every row. */
  record All() implements Condition {}

  /** A yes/no variable that must be true. */
  record Flag(Code variable, int at) implements Use {}

  record Comparison(Code variable, Operator operator, Literal literal, int at) implements Use {}

  record Not(Condition inner) implements Condition {}

  record And(Condition left, Condition right) implements Condition {}

  record Or(Condition left, Condition right) implements Condition {}

  /** What a variable is compared with. */
  sealed interface Literal {}

  /** Digits: a number, or a code such as {@code 04000}, which keeps its zeros. */
  record Number(String written) implements Literal {

    /**
     * @throws NumberFormatException if it is longer than numbers are; the parser makes no such
     */
    public long value() {
      return Long.parseLong(written);
    }
  }

  record Category(String code) implements Literal {}

  /** How a variable is compared. */
  enum Operator {
    EQUAL("="),
    UNEQUAL("!="),
    AT_MOST("<="),
    AT_LEAST(">="),
    BELOW("<"),
    ABOVE(">");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    /** Whether it asks for an order, which numbers and dates have and categories have not. */
    public boolean ordering() {
      return this != EQUAL && this != UNEQUAL;
    }
  }

  /** A condition that names one variable. */
  sealed interface Use extends Condition {
    Code variable();

    /** First character of the variable in the written condition, from 0. */
    int at();
  }

  /** Its uses of variables, in the order of the text. */
  default Stream<Use> uses() {
    return switch (this) {
      case All all -> Stream.empty();
      case Use use -> Stream.of(use);
      case Not not -> not.inner().uses();
      case And and -> Stream.concat(and.left().uses(), and.right().uses());
      case Or or -> Stream.concat(or.left().uses(), or.right().uses());
    };
  }
}

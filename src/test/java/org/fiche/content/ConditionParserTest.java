package org.fiche.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.fiche.card.Code;
import org.fiche.card.method.Condition;
import org.fiche.card.method.Condition.All;
import org.fiche.card.method.Condition.And;
import org.fiche.card.method.Condition.Category;
import org.fiche.card.method.Condition.Comparison;
import org.fiche.card.method.Condition.Flag;
import org.fiche.card.method.Condition.Not;
import org.fiche.card.method.Condition.Number;
import org.fiche.card.method.Condition.Operator;
import org.fiche.card.method.Condition.Or;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionParserTest {

  private static Condition parse(String text) {
    try {
      return ConditionParser.parse(text);
    } catch (ConditionParser.Mistake mistake) {
      throw new AssertionError(mistake);
    }
  }

  private static Flag flag(String variable, int at) {
    return new Flag(new Code(variable), at);
  }

  @Test
  void allMeansEveryRow() {
    assertThat(parse(" all ")).isEqualTo(new All());
  }

  @Test
  void notBindsClosestThenAndThenOr() {
    assertThat(parse("A or not B and C"))
        .isEqualTo(new Or(flag("A", 0), new And(new Not(flag("B", 9)), flag("C", 15))));
  }

  @Test
  void parenthesesBindFirst() {
    assertThat(parse("not (A or B)")).isEqualTo(new Not(new Or(flag("A", 5), flag("B", 10))));
  }

  @ParameterizedTest
  @CsvSource({"=,EQUAL", "!=,UNEQUAL", "<=,AT_MOST", ">=,AT_LEAST", "<,BELOW", ">,ABOVE"})
  void everySignIsItsOperator(String sign, Operator operator) {
    var expected = new Comparison(new Code("N"), operator, new Number("-12"), 0);
    assertThat(parse("N" + sign + "-12")).isEqualTo(expected);
    assertThat(parse("N " + sign + " -12")).isEqualTo(expected);
  }

  @Test
  void digitsKeepTheirZeros() {
    assertThat(parse("AREA = 04000"))
        .isEqualTo(new Comparison(new Code("AREA"), Operator.EQUAL, new Number("04000"), 0));
  }

  @Test
  void wordIsACategory() {
    assertThat(parse("AGE = 75+"))
        .isEqualTo(new Comparison(new Code("AGE"), Operator.EQUAL, new Category("75+"), 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''         | 0  | Here a variable is missing
          A and      | 5  | Here a variable is missing
          A &        | 2  | "&" has no meaning here
          (A or B    | 7  | A closing parenthesis is missing
          A)         | 1  | ")" was not expected here
          A B        | 2  | "B" was not expected here
          A >= and B | 5  | Here a number or a code is missing
          all and A  | 0  | Here a variable is missing
          """)
  void mistakeNamesItsCharacter(String text, int at, String message) {
    var mistake =
        catchThrowableOfType(ConditionParser.Mistake.class, () -> ConditionParser.parse(text));
    assertThat(mistake).hasMessage(message);
    assertThat(mistake.at()).isEqualTo(at);
  }

  @Test
  void nestingHasALimit() {
    var deep = "(".repeat(10_000);
    var mistake =
        catchThrowableOfType(ConditionParser.Mistake.class, () -> ConditionParser.parse(deep));
    assertThat(mistake).hasMessage("The condition is nested too deep");
  }
}

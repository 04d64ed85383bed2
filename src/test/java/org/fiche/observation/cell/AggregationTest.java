package org.fiche.observation.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.Indicator;
import org.fiche.card.Variable;
import org.fiche.card.method.Aggregate;
import org.fiche.card.method.Condition;
import org.fiche.card.method.Method;
import org.fiche.card.text.Text;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.junit.jupiter.api.Test;

class AggregationTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();
  private static final Function<Code, Optional<Variable>> VARIABLES =
      code -> CATALOGUE.card(code).filter(Variable.class::isInstance).map(Variable.class::cast);
  private static final Text LABEL = new Text(Map.of());

  private static Aggregation.Pair compiled(String code) {
    Card card = CATALOGUE.card(new Code(code)).orElseThrow();
    return Aggregation.of(((Indicator) card).method(), VARIABLES);
  }

  private static String count(Condition condition) {
    return count(condition, "gp_person_year");
  }

  private static String count(Condition condition, String table) {
    var method =
        new Method(
            table,
            Optional.empty(),
            new Aggregate.Count(condition, LABEL),
            Optional.empty(),
            Optional.empty());
    return Aggregation.of(method, VARIABLES).numerator().amount();
  }

  @Test
  void sumCountsThePersonsBehindIt() {
    assertThat(compiled("stat_003_014").numerator())
        .isEqualTo(
            new Aggregation(
                "gp_person_year",
                "cast(coalesce(sum(case when not (coalesce(pat_mh, false)) then regcontact end), 0)"
                    + " as bigint)",
                "count(case when not (coalesce(pat_mh, false)) and coalesce(regcontact <> 0, false)"
                    + " then 1 end)"));
  }

  @Test
  void numeratorOfOneIndicatorIsTheDenominatorOfAnother() {
    assertThat(compiled("stat_003_015").numerator())
        .isEqualTo(compiled("cube_003_014").denominator().orElseThrow());
  }

  @Test
  void plainCountHasNoDenominatorAndNoCondition() {
    var pair = compiled("cube_001_002");
    assertThat(pair.denominator()).isEmpty();
    assertThat(pair.numerator().amount()).isEqualTo("count(1)");
    assertThat(pair.numerator().counts()).isTrue();
  }

  @Test
  void missingValueMeetsNoComparisonEvenBehindNot() {
    var comparison =
        new Condition.Comparison(
            new Code("REGCONTACT"), Condition.Operator.AT_LEAST, new Condition.Number("1"), 0);
    assertThat(count(new Condition.Not(comparison)))
        .isEqualTo("count(case when not (coalesce(regcontact >= 1, false)) then 1 end)");
  }

  @Test
  void variableOfAnotherTableIsRefused() {
    assertThatThrownBy(() -> count(new Condition.Flag(new Code("ACTIVE"), 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ACTIVE is not a column of gp_person_year");
  }

  @Test
  void numberIsNoYesOrNo() {
    assertThatThrownBy(() -> count(new Condition.Flag(new Code("REGCONTACT"), 0)))
        .hasMessage("REGCONTACT is not a yes/no variable");
  }

  @Test
  void codeOfDigitsKeepsItsZeros() {
    assertThat(count(comparison("PP0055_AGG", "04000"), "pp_person_year"))
        .isEqualTo("count(case when coalesce(sector = '04000', false) then 1 end)");
    assertThat(count(comparison("PP0015", "01980"), "pp_person_year"))
        .isEqualTo("count(case when coalesce(birth_year = 1980, false) then 1 end)");
  }

  private static Condition comparison(String variable, String digits) {
    return new Condition.Comparison(
        new Code(variable), Condition.Operator.EQUAL, new Condition.Number(digits), 0);
  }

  @Test
  void wordIsNotComparedWithANumber() {
    var comparison =
        new Condition.Comparison(
            new Code("REGCONTACT"), Condition.Operator.EQUAL, new Condition.Category("many"), 0);
    assertThatThrownBy(() -> count(comparison)).hasMessageContaining("cannot be compared");
  }
}

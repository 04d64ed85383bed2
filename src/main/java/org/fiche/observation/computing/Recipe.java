package org.fiche.observation.computing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fiche.card.Code;
import org.fiche.card.Dimension;
import org.fiche.card.Indicator;
import org.fiche.card.Variable;
import org.fiche.card.setting.Unit;
import org.fiche.catalogue.Catalogue;
import org.fiche.observation.cell.Aggregation;
import org.fiche.observation.cell.Breakdown;
import org.fiche.observation.cell.Grain;
import org.fiche.observation.cell.Sha;
import org.jboss.logging.Logger;

/** How an indicator is computed: the method of its card, compiled. */
public record Recipe(Indicator indicator, Aggregation.Pair method, int factor, Rules rules) {

  private static final Logger LOG = Logger.getLogger("fiche");

  /** Recipes of all indicators of a catalogue, in the order of its cards. */
  static List<Recipe> of(Catalogue catalogue) {
    var recipes = new ArrayList<Recipe>();
    for (var indicator : catalogue.cards(Indicator.class)) {
      try {
        recipes.add(of(catalogue, indicator));
      } catch (IllegalArgumentException unfit) {
        LOG.warnf("%s is not computed: %s", indicator.code(), unfit.getMessage());
      }
    }
    return List.copyOf(recipes);
  }

  /**
   * @throws IllegalArgumentException if the method does not fit its variables; checked content does
   */
  public static Recipe of(Catalogue catalogue, Indicator indicator) {
    var pair = Aggregation.of(indicator.method(), code -> variable(catalogue, code));
    int factor =
        catalogue
            .settings()
            .unit(indicator.unit())
            .map(Unit::factor)
            .or(() -> indicator.method().times())
            .orElse(1);
    return new Recipe(indicator, pair, factor, rules(catalogue, indicator));
  }

  private static Optional<Variable> variable(Catalogue catalogue, Code code) {
    return catalogue.card(code).filter(Variable.class::isInstance).map(Variable.class::cast);
  }

  public static Rules rules(Catalogue catalogue, Indicator indicator) {
    var breakdowns = EnumSet.noneOf(Breakdown.class);
    for (var card : catalogue.cards(indicator.dimensions())) {
      if (card instanceof Dimension dimension) {
        Breakdown.ofColumn(dimension.column()).ifPresent(breakdowns::add);
      }
    }
    return Rules.of(indicator, breakdowns);
  }

  String table() {
    return indicator.method().of();
  }

  Grain grain() {
    return rules.grain();
  }

  Stream<Aggregation> aggregations() {
    return Stream.concat(Stream.of(method.numerator()), method.denominator().stream());
  }

  /**
   * What cells of an aggregate depend on.
   *
   * @param derived fingerprint of the derived table for that year
   * @param areas digest of the geography
   */
  static String fingerprint(Aggregation aggregation, int year, String derived, String areas) {
    return Sha.of(
        aggregation.table(),
        Integer.toString(year),
        derived,
        aggregation.amount(),
        aggregation.rows(),
        areas);
  }
}

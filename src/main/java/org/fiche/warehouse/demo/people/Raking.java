package org.fiche.warehouse.demo.people;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.fiche.warehouse.demo.chance.Horizon;
import org.fiche.warehouse.demo.chance.Parameters;
import org.fiche.warehouse.demo.chance.Stratum;
import org.fiche.warehouse.demo.chance.Stratum.Sex;
import org.fiche.warehouse.demo.place.Places;

/**
 * Brings rates by age, sex and increased reimbursement to a target for each region and year,
 * weighted with the people to be expected. Shares are moved on the scale of odds, so that they stay
 * between 0 and 1; means by one factor.
 */
public final class Raking {

  private static final int STEPS = 50;
  private static final double WIDEST = 1e6;

  private final Parameters parameters;
  private final Places places;
  private final Horizon horizon;
  private final Projection projection;
  private final Rates increased;

  Raking(Parameters parameters, Places places, Horizon horizon, Projection projection) {
    this.parameters = parameters;
    this.places = places;
    this.horizon = horizon;
    this.projection = projection;
    this.increased =
        Rates.of(
            places,
            horizon,
            (who, region, year) ->
                Math.min(
                    1,
                    parameters.value("increased", who)
                        * parameters.value("increased_trend", "", who.year())));
  }

  /** Probability of increased reimbursement. */
  Rates increased() {
    return increased;
  }

  /** A share that meets a target. */
  public Rates share(ToDoubleFunction<Stratum> shape, String target) {
    var raw = Rates.of(places, horizon, (who, region, year) -> shape.applyAsDouble(who));
    var factors = factors(target, raw, (who, region, year) -> 1, Raking::movedOdds);
    return Rates.of(
        places,
        horizon,
        (who, region, year) -> movedOdds(raw.at(who, region, year), factors[region][year]));
  }

  /** A mean that meets a target over those who are counted with a weight. */
  Rates mean(ToDoubleFunction<Stratum> shape, String target, Rates weight) {
    var raw = Rates.of(places, horizon, (who, region, year) -> shape.applyAsDouble(who));
    var factors = factors(target, raw, weight::at, (value, factor) -> value * factor);
    return Rates.of(
        places, horizon, (who, region, year) -> raw.at(who, region, year) * factors[region][year]);
  }

  private static double movedOdds(double share, double factor) {
    return share * factor / (1 - share + share * factor);
  }

  private double[][] factors(
      String target, Rates raw, Rates.Rule weight, DoubleBinaryOperator move) {
    var averages = new Averages(raw, weight);
    var factors = new double[places.regions()][horizon.size()];
    for (int region = 0; region < places.regions(); region++) {
      for (int year = 0; year < horizon.size(); year++) {
        var nis = places.region(region);
        double wanted =
            parameters.value(target, nis, horizon.first() + year)
                * parameters.lossByRules(target, nis, horizon.first() + year);
        double low = 1 / WIDEST;
        double high = WIDEST;
        for (int step = 0; step < STEPS; step++) {
          double middle = Math.sqrt(low * high);
          boolean tooMuch =
              averages.of(region, year, value -> move.applyAsDouble(value, middle)) > wanted;
          low = tooMuch ? low : middle;
          high = tooMuch ? middle : high;
        }
        factors[region][year] = Math.sqrt(low * high);
      }
    }
    return factors;
  }

  /** Averages of a rate over the people to be expected. */
  private final class Averages {

    private final Rates raw;
    private final Rates.Rule weight;

    Averages(Rates raw, Rates.Rule weight) {
      this.raw = raw;
      this.weight = weight;
    }

    double of(int region, int year, DoubleUnaryOperator move) {
      double sum = 0;
      double people = 0;
      for (int age = 0; age < Rates.AGES; age++) {
        for (var sex : Sex.values()) {
          double all = projection.present(region, horizon.first() + year, age, sex);
          double share = increased.at(region, year, age, sex.ordinal(), false);
          for (int i = 0; all > 0 && i < 2; i++) {
            var who = new Stratum(places.region(region), horizon.first() + year, age, sex, i == 1);
            double weighted = all * (i == 1 ? share : 1 - share) * weight.of(who, region, year);
            sum += weighted * move.applyAsDouble(raw.at(who, region, year));
            people += weighted;
          }
        }
      }
      return sum / people;
    }
  }
}

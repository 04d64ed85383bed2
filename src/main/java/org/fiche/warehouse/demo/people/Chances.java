package org.fiche.warehouse.demo.people;

import java.util.stream.IntStream;
import org.fiche.warehouse.demo.chance.Parameters;
import org.fiche.warehouse.demo.chance.Stratum;
import org.fiche.warehouse.demo.chance.Stratum.Sex;
import org.fiche.warehouse.demo.people.Cohorts.Cohort;
import org.fiche.warehouse.demo.people.Life.State;
import org.fiche.warehouse.demo.place.Places;

/** What happens to people, and how likely. All rates and factors, ready to be looked up. */
public final class Chances {

  final Rates death;
  final Rates emigration;
  final Rates increased;
  final Rates house;
  final Rates file;
  final Rates contactShare;
  public final Rates contactMean;

  final double earlyServices;
  final double afterClosingToGroup;
  final double changeOnMove;
  final Anew anew;
  final Unknown unknown;

  /** Shares of people whose rank is drawn anew in a year. */
  record Anew(double increased, double need, double use, double house, double file) {

    static Anew of(Parameters parameters) {
      return new Anew(
          parameters.value("increased_change"),
          parameters.value("contact_frailty_change"),
          parameters.value("contact_user_change"),
          parameters.value("house_change"),
          parameters.value("file_change"));
    }
  }

  /** Shares of people of whom something is not known. */
  record Unknown(double sex, double residence, double sector) {

    static Unknown of(Parameters parameters) {
      return new Unknown(
          parameters.value("sex_unknown"),
          parameters.value("residence_unknown"),
          parameters.value("sector_unknown"));
    }
  }

  private final Parameters parameters;
  private final Need need;
  private final double[] move;
  private final double[] selfEmployed;
  private final double[] change;
  private final Tilts tilts;
  private final Places places;

  Chances(Parameters parameters, Projection projection, Raking raking, Tilts tilts, Places places) {
    this.parameters = parameters;
    this.tilts = tilts;
    this.places = places;
    var horizon = parameters.horizon();
    death = Rates.of(places, horizon, projection::death);
    emigration = Rates.of(places, horizon, projection::emigration);
    increased = raking.increased();
    house =
        raking.share(
            who -> Math.min(0.9, 0.05 * of("house", who) * of("house_increased", who)),
            "house_target");
    file = raking.share(who -> of("file", who), "file_target");
    contactShare = raking.share(who -> of("contact_share", who), "contact_share_target");
    contactMean =
        raking.mean(
            who -> of("contact_mean", who) * of("contact_increased", who),
            "contact_mean_target",
            contactShare);
    earlyServices = parameters.value("early_services");
    afterClosingToGroup = parameters.value("after_closing_to_group");
    changeOnMove = parameters.value("change_practice_on_move");
    anew = Anew.of(parameters);
    unknown = Unknown.of(parameters);
    need = new Need(parameters.value("contact_shape"));
    move = byAge("move");
    selfEmployed = byAge("self_employed");
    change =
        IntStream.range(0, places.regions())
            .mapToDouble(region -> parameters.value("change_practice", places.region(region), 0))
            .toArray();
  }

  private double[] byAge(String name) {
    return IntStream.range(0, Rates.AGES)
        .mapToDouble(age -> of(name, new Stratum("", 0, age, Sex.F, false)))
        .toArray();
  }

  private double of(String name, Stratum who) {
    return parameters.value(name, who);
  }

  double women(Cohort cohort, int age) {
    return Cohorts.womenAt(parameters, cohort, places.region(cohort.region()), age);
  }

  double move(int age) {
    return move[Math.min(age, move.length - 1)];
  }

  double selfEmployed(int age) {
    return selfEmployed[Math.min(age, selfEmployed.length - 1)];
  }

  double change(int region) {
    return change[region];
  }

  double need(double rank) {
    return need.at(rank);
  }

  double increasedIn(State state) {
    return tilts.increased(state.municipality, state.sector);
  }

  double houseIn(int municipality) {
    return tilts.house(municipality);
  }

  double fileIn(int municipality, double share) {
    double odds = tilts.file(municipality);
    return share * odds / (1 - share + share * odds);
  }
}

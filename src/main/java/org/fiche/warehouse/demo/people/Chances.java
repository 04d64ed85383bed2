package org.fiche.warehouse.demo.people;

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

  final double sexUnknown;
  final double earlyServices;
  final double afterClosingToGroup;
  final double changeOnMove;
  final double increasedChange;
  final double needChange;
  final double useChange;
  final double houseChange;
  final double fileChange;
  final double residenceUnknown;
  final double sectorUnknown;

  private final Parameters parameters;
  private final Need need;
  private final double[] move = new double[Rates.AGES];
  private final double[] selfEmployed = new double[Rates.AGES];
  private final double[] change;
  private final Tilts tilts;
  private final Places places;

  Chances(Parameters parameters, Projection projection, Raking raking, Tilts tilts, Places places) {
    this.parameters = parameters;
    this.tilts = tilts;
    this.places = places;
    var horizon = parameters.horizon();
    death =
        Rates.of(
            places,
            horizon,
            (who, region, year) -> projection.death(region, who.year(), who.age(), who.sex()));
    emigration =
        Rates.of(
            places,
            horizon,
            (who, region, year) -> projection.emigration(region, who.year(), who.age()));
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
    sexUnknown = parameters.value("sex_unknown");
    earlyServices = parameters.value("early_services");
    afterClosingToGroup = parameters.value("after_closing_to_group");
    changeOnMove = parameters.value("change_practice_on_move");
    increasedChange = parameters.value("increased_change");
    needChange = parameters.value("contact_frailty_change");
    useChange = parameters.value("contact_user_change");
    houseChange = parameters.value("house_change");
    fileChange = parameters.value("file_change");
    residenceUnknown = parameters.value("residence_unknown");
    sectorUnknown = parameters.value("sector_unknown");
    need = new Need(parameters.value("contact_shape"));
    for (int age = 0; age < Rates.AGES; age++) {
      var who = new Stratum("", 0, age, Sex.F, false);
      move[age] = of("move", who);
      selfEmployed[age] = of("self_employed", who);
    }
    change = new double[places.regions()];
    for (int region = 0; region < change.length; region++) {
      change[region] = parameters.value("change_practice", places.region(region), 0);
    }
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

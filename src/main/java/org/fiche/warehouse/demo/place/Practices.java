package org.fiche.warehouse.demo.place;

import java.util.ArrayList;
import java.util.List;
import org.fiche.warehouse.demo.chance.Dice;
import org.fiche.warehouse.demo.chance.Horizon;
import org.fiche.warehouse.demo.chance.Parameters;
import org.fiche.warehouse.demo.chance.Topic;
import org.fiche.warehouse.demo.place.Gravity.Pull;
import org.fiche.warehouse.demo.place.Practice.Kind;

/**
 * All practices, as many as the thinned country needs at their natural size. Solo practices close
 * over the years and their people go to groups, which grow: so the mean size rises.
 */
public final class Practices {

  private static final int NEVER = Integer.MAX_VALUE;
  private static final int TRIES = 100;
  private static final int OTHER_TRIES = 5;

  private final List<Practice> all = new ArrayList<>();
  private final Parameters parameters;
  private final Places places;
  private final Horizon horizon;
  private final Dice dice = new Dice();
  private final Gravity ordinary;
  private final Gravity groups;
  private final Gravity houses;
  private final Practice lastResort;

  public Practices(Parameters parameters, Places places, Horizon horizon, long seed, double thin) {
    this.parameters = parameters;
    this.places = places;
    this.horizon = horizon;
    dice.seed(seed, 0, Topic.PRACTICES.ordinal());
    for (int region = 0; region < places.regions(); region++) {
      addRegion(region, thin);
    }
    var near = new Pull(parameters.value("travel_km"), parameters.value("travel_region"));
    ordinary = new Gravity(places, of(Kind.SOLO, Kind.GROUP), near);
    groups = new Gravity(places, of(Kind.GROUP), near);
    houses = new Gravity(places, of(Kind.MEDICAL_HOUSE), near);
    lastResort = of(Kind.GROUP).getFirst();
  }

  private List<Practice> of(Kind... kinds) {
    return all.stream().filter(each -> List.of(kinds).contains(each.kind())).toList();
  }

  private void addRegion(int region, double thin) {
    int before = all.size();
    var nis = places.region(region);
    int last = horizon.last();
    double people = parameters.value("population", nis, last + 1) / thin;
    double groupSize = parameters.value("group_patients");
    double inGroups = people * parameters.value("group_share", nis, last);
    // Groups have in the first year the room of that year, and grow into the last one.
    double growth =
        parameters.value("group_share", nis, horizon.first())
            / parameters.value("group_share", nis, last);
    int groupCount = atLeastOne(inGroups / groupSize);
    add(Kind.GROUP, region, groupCount, inGroups * growth / groupCount);
    addSolos(region, thin);
    double houseSize = parameters.value("house_patients");
    double inHouses = people * parameters.value("house_target", nis, last);
    int houseCount = atLeastOne(inHouses / houseSize);
    addHouses(region, houseCount, inHouses / houseCount);
    int others = atLeastOne(parameters.value("inactive_share") * (all.size() - before));
    addInactive(region, others);
  }

  private static int atLeastOne(double count) {
    return Math.max(1, (int) Math.round(count));
  }

  private void add(Kind kind, int region, int count, double size) {
    for (int i = 0; i < count; i++) {
      add(kind, spread(region, i, count), size * lognormal("size_spread"), NEVER);
    }
  }

  private void addSolos(int region, double thin) {
    int most = solos(region, horizon.first(), thin);
    for (int i = 0; i < most; i++) {
      int closes = NEVER;
      // Which ones close has nothing to do with where they stand.
      int rank = (int) ((i * 0.6180339887498949 % 1) * most);
      for (int year = horizon.last(); year > horizon.first(); year--) {
        closes = rank >= solos(region, year, thin) ? year : closes;
      }
      double size = parameters.value("solo_patients", "", horizon.first());
      add(Kind.SOLO, spread(region, i, most), size * lognormal("size_spread"), closes);
    }
  }

  private int solos(int region, int year, double thin) {
    var nis = places.region(region);
    double share = 1 - parameters.value("group_share", nis, year);
    double people = parameters.value("population", nis, year) / thin;
    return atLeastOne(people * share / parameters.value("solo_patients", nis, year));
  }

  private void addInactive(int region, int count) {
    double median = parameters.value("inactive_patients");
    for (int i = 0; i < count; i++) {
      add(
          Kind.SOLO,
          spread(region, i, count),
          median * Math.exp(parameters.value("inactive_spread") * dice.normal()),
          NEVER);
    }
  }

  /** Evenly over the people of a region. */
  private int spread(int region, int index, int count) {
    return places.municipality(region, (index + 0.5) / count);
  }

  /** One after the other where most people wait for one, as seats are given to parties. */
  private void addHouses(int region, int count, double size) {
    var given = new int[places.municipalities()];
    for (int i = 0; i < count; i++) {
      int best = places.first(region);
      for (int m = places.first(region); m < places.end(region); m++) {
        best = waiting(m, given) > waiting(best, given) ? m : best;
      }
      given[best]++;
      add(Kind.MEDICAL_HOUSE, best, size, NEVER);
    }
  }

  private double waiting(int municipality, int[] given) {
    return places.people(municipality)
        * parameters.value("house_site", places.nis(municipality), 0)
        / (given[municipality] + 1);
  }

  private double lognormal(String spread) {
    double deviation = parameters.value(spread);
    return Math.exp(deviation * dice.normal() - deviation * deviation / 2);
  }

  private void add(Kind kind, int municipality, double people, int closes) {
    int number = all.size() + 1;
    int gap = (int) parameters.value("practices_per_gap");
    boolean listed = number % gap != gap / 2;
    boolean addressed = number % gap != gap / 4;
    all.add(new Practice(number, kind, municipality, people, closes, listed, addressed));
  }

  public List<Practice> all() {
    return all;
  }

  /** A practice that is open in that year, for somebody who lives there. */
  public Practice choose(int municipality, int year, Dice by) {
    for (int i = 0; i < TRIES; i++) {
      var practice = ordinary.choose(municipality, by);
      if (practice.isOpen(year)) {
        return practice;
      }
    }
    return lastResort;
  }

  /** Another practice than the own one, as far as there are several around. */
  public Practice another(int municipality, int year, Practice own, Dice by) {
    var other = choose(municipality, year, by);
    for (int i = 0; other == own && i < OTHER_TRIES; i++) {
      other = choose(municipality, year, by);
    }
    return other;
  }

  public Practice chooseGroup(int municipality, Dice by) {
    return groups.choose(municipality, by);
  }

  public Practice chooseHouse(int municipality, Dice by) {
    return houses.choose(municipality, by);
  }

  /** How much likelier registration is because a house is near; before scaling. */
  public double houseNearness(int municipality) {
    double km = parameters.value("house_km");
    return of(Kind.MEDICAL_HOUSE).stream()
        .filter(house -> places.regionOf(house.municipality()) == places.regionOf(municipality))
        .mapToDouble(house -> Math.exp(-places.kilometres(house.municipality(), municipality) / km))
        .max()
        .orElse(0);
  }
}

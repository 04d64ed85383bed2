package org.fiche.warehouse.demo.people;

import java.time.LocalDate;
import org.fiche.warehouse.demo.chance.Dice;
import org.fiche.warehouse.demo.chance.Horizon;
import org.fiche.warehouse.demo.chance.Stratum.Sex;
import org.fiche.warehouse.demo.chance.Topic;
import org.fiche.warehouse.demo.people.Cohorts.Cohort;
import org.fiche.warehouse.demo.people.Cohorts.Entry;
import org.fiche.warehouse.demo.people.Life.Residence;
import org.fiche.warehouse.demo.people.Life.State;
import org.fiche.warehouse.demo.place.Practice;
import org.fiche.warehouse.demo.place.Practice.Kind;

/**
 * Lives whole lives. Everything follows from seed and number alone, year after year from the first
 * one on, whichever years are wanted in the end. Not for two threads.
 */
public final class Lives {

  /** Stands where there is no practice. */
  static final Practice NOBODY = new Practice(0, Kind.SOLO, 0, 0, 0, false, false);

  private final Society society;
  private final Horizon horizon;
  private final Chances chances;
  private final Moves moves;
  private final Dice dice = new Dice();
  private final int[] firstDays;

  /**
   * Ranks among all people, kept over the years: who is below a rate has what it is the rate of.
   */
  private static final class Ranks {
    double increased;
    double need;
    double use;
    double house;
    double file;

    void draw(Dice dice) {
      increased = dice.uniform();
      need = dice.uniform();
      use = dice.uniform();
      house = dice.uniform();
      file = dice.uniform();
    }
  }

  private final Ranks ranks = new Ranks();

  public Lives(Society society) {
    this.society = society;
    this.horizon = society.horizon();
    this.chances = society.chances();
    this.moves = society.moves();
    this.firstDays = new int[horizon.size() + 1];
    for (int i = 0; i <= horizon.size(); i++) {
      firstDays[i] = (int) LocalDate.of(horizon.first() + i, 1, 1).toEpochDay();
    }
  }

  /** First day of a year, counted from 1970; the year after the last one too. */
  public int firstDay(int year) {
    return firstDays[horizon.index(year)];
  }

  public void live(long person, Life life) {
    dice.seed(society.seed(), person, Topic.LIFE.ordinal());
    var cohort = society.cohorts().of(person);
    begin(person, cohort, life);
    ranks.draw(dice);
    int municipality =
        society.places().municipality(cohort.region(), Cohorts.share(cohort, person));
    for (int year = cohort.year(); year <= horizon.last() && year <= life.lastYear; year++) {
      var state = life.states[horizon.index(year)];
      state.age = year - life.birthYear;
      if (year == cohort.year()) {
        settle(state, municipality, year);
      } else {
        continueFrom(life.states[horizon.index(year) - 1], state, year);
      }
      end(life, state, year);
      fill(life, state, year);
    }
  }

  private void begin(long person, Cohort cohort, Life life) {
    life.person = person;
    life.entry = cohort.entry();
    life.region = cohort.region();
    int age = Cohorts.age(cohort, dice.uniform());
    life.birthYear = cohort.year() - age;
    int birthday = dice.below(365);
    life.birthDay = (int) LocalDate.of(life.birthYear, 1, 1).toEpochDay() + birthday;
    boolean woman = dice.chance(chances.women(cohort, age));
    life.sexIndex = (woman ? Sex.F : Sex.M).ordinal();
    life.sex = dice.chance(chances.unknown.sex()) ? 'X' : woman ? 'F' : 'M';
    life.early = life.entry == Entry.IMMIGRATION && dice.chance(chances.earlyServices);
    life.loyal = dice.chance(0.5);
    life.firstYear = cohort.year();
    life.lastYear = Life.NEVER;
    life.lastDay = Life.NEVER;
    life.deathDay = Life.NEVER;
    int first = firstDay(cohort.year());
    life.firstDay =
        switch (life.entry) {
          case START -> first;
          case BIRTH -> life.birthDay;
          case IMMIGRATION -> first + dice.below(365);
        };
  }

  private void settle(State state, int municipality, int year) {
    state.municipality = municipality;
    state.sector = society.places().sector(municipality, dice.uniform());
    state.practice = society.practices().choose(municipality, year, dice);
    state.before = state.practice;
    state.changedOn = firstDay(year);
  }

  private void continueFrom(State last, State state, int year) {
    state.municipality = last.municipality;
    state.sector = last.sector;
    state.before = last.practice;
    state.practice = last.practice;
    state.changedOn = firstDay(year);
    boolean moved = dice.chance(chances.move(state.age));
    boolean elsewhere = moved && moves.move(state, dice);
    if (!last.practice.isOpen(year)) {
      boolean toGroup = dice.chance(chances.afterClosingToGroup);
      state.practice =
          toGroup
              ? society.practices().chooseGroup(state.municipality, dice)
              : society.practices().choose(state.municipality, year, dice);
      state.before = state.practice;
    } else if (elsewhere && dice.chance(chances.changeOnMove)) {
      changePractice(state, year);
    } else if (dice.chance(chances.change(society.places().regionOf(state.municipality)))) {
      changePractice(state, year);
    }
  }

  private void changePractice(State state, int year) {
    state.practice = society.practices().choose(state.municipality, year, dice);
    state.changedOn = firstDay(year) + dice.below(365);
  }

  /** Whether it is the last year, by death or by leaving. */
  private void end(Life life, State state, int year) {
    int start = Math.max(firstDay(year), life.firstDay);
    int days = firstDay(year + 1) - start;
    boolean arrives = life.entry == Entry.IMMIGRATION && year == life.firstYear;
    int y = horizon.index(year);
    if (!arrives
        && dice.chance(chances.death.at(life.region, y, state.age, life.sexIndex, false))) {
      life.deathDay = start + dice.below(days);
      life.lastDay = life.deathDay;
      life.lastYear = year;
    } else if (year > life.firstYear
        && dice.chance(chances.emigration.at(life.region, y, state.age, 0, false))) {
      life.lastDay = start + dice.below(days);
      life.lastYear = year;
    }
  }

  private void fill(Life life, State state, int year) {
    int y = horizon.index(year);
    ranks.increased = again(ranks.increased, chances.anew.increased());
    ranks.need = again(ranks.need, chances.anew.need());
    ranks.use = again(ranks.use, chances.anew.use());
    ranks.house = again(ranks.house, chances.anew.house());
    ranks.file = again(ranks.file, chances.anew.file());
    double increased = chances.increased.at(life.region, y, state.age, life.sexIndex, false);
    state.increased = ranks.increased < increased * chances.increasedIn(state);
    state.selfEmployed = dice.chance(chances.selfEmployed(state.age));
    state.residence = residence();
    state.need = chances.need(ranks.need);
    state.usesCare =
        ranks.use
            < chances.contactShare.at(life.region, y, state.age, life.sexIndex, state.increased);
    double house =
        chances.house.at(life.region, y, state.age, life.sexIndex, state.increased)
            * chances.houseIn(state.municipality);
    boolean registered = ranks.house < house;
    moves.register(
        year == life.firstYear ? state : life.states[y - 1],
        state,
        new Moves.Registration(registered, year == horizon.first()),
        dice);
    double file = chances.file.at(life.region, y, state.age, life.sexIndex, state.increased);
    state.file = ranks.file < chances.fileIn(state.municipality, file);
  }

  private double again(double rank, double chance) {
    return dice.chance(chance) ? dice.uniform() : rank;
  }

  private Residence residence() {
    double luck = dice.uniform();
    if (luck < chances.unknown.residence()) {
      return Residence.NOWHERE;
    }
    return luck < chances.unknown.residence() + chances.unknown.sector()
        ? Residence.NO_SECTOR
        : Residence.KNOWN;
  }
}

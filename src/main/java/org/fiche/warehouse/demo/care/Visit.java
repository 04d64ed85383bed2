package org.fiche.warehouse.demo.care;

import org.fiche.warehouse.demo.chance.Dice;
import org.fiche.warehouse.demo.people.Life;
import org.fiche.warehouse.demo.people.Life.State;

/**
 * One person in one year of services.
 *
 * @param index of the year, from 0
 * @param from first day in the country, counted from 1970
 * @param to last day
 * @param newYear first day of the year
 */
record Visit(Life life, State state, int index, int year, int from, int to, int newYear) {

  private static final double DAYS = 365;

  /** The share of the year that is spent in the country. */
  double share() {
    return Math.min(1, (to - from + 1) / DAYS);
  }

  int day(Dice dice) {
    return from + dice.below(to - from + 1);
  }

  /** A day on which practices are open. */
  int workday(Dice dice) {
    int day = day(dice);
    return isWeekend(day) ? inside(day + (day % 2 == 0 ? 2 : -2)) : day;
  }

  int weekend(Dice dice) {
    int day = day(dice);
    return isWeekend(day) ? day : inside(day + 5 - weekday(day));
  }

  private int inside(int day) {
    return Math.max(from, Math.min(to, day));
  }

  /** From 0, Monday, to 6. */
  private static int weekday(int day) {
    return Math.floorMod(day + 3, 7);
  }

  private static boolean isWeekend(int day) {
    return weekday(day) > 4;
  }

  boolean inHouseOn(int day) {
    int month = month(day);
    return month >= state.houseFrom && month <= state.houseTo;
  }

  /** From 1; a day more or less at the turn of months is of no weight here. */
  private int month(int day) {
    return Math.min(12, 1 + (int) ((day - newYear) / 30.44));
  }
}

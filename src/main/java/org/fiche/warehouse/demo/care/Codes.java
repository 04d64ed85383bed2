package org.fiche.warehouse.demo.care;

import java.time.LocalDate;
import java.util.List;
import org.fiche.card.CodeList;
import org.fiche.card.CodeList.Entry;
import org.fiche.warehouse.demo.chance.Dice;
import org.fiche.warehouse.demo.chance.Parameters;
import org.fiche.warehouse.demo.people.Rates;

/** Codes of one list or of one family of it, to choose from by day and age. */
final class Codes {

  static final int NONE = -1;

  private final int[] codes;
  private final int[] from;
  private final int[] to;
  private final float[][] weights;

  private Codes(List<Entry> entries, Parameters parameters) {
    codes = entries.stream().mapToInt(entry -> Integer.parseInt(entry.code())).toArray();
    from = entries.stream().mapToInt(e -> e.from().map(Codes::day).orElse(0)).toArray();
    to = entries.stream().mapToInt(e -> e.to().map(Codes::day).orElse(Integer.MAX_VALUE)).toArray();
    weights = new float[codes.length][Rates.AGES];
    for (int i = 0; i < codes.length; i++) {
      for (int age = 0; age < Rates.AGES; age++) {
        weights[i][age] = (float) parameters.weight("code_" + codes[i], age);
      }
    }
  }

  private static int day(LocalDate date) {
    return (int) date.toEpochDay();
  }

  static Codes of(CodeList list, Parameters parameters) {
    return new Codes(list.codes(), parameters);
  }

  static Codes of(CodeList list, String family, Parameters parameters) {
    return new Codes(
        list.codes().stream()
            .filter(entry -> entry.family().filter(family::equals).isPresent())
            .toList(),
        parameters);
  }

  /** A code that is valid on a day; {@link #NONE} if there is none. */
  int on(int day, int age, Dice dice) {
    return choose(day, age, dice, true);
  }

  /** A code that is no longer valid on a day; {@link #NONE} if there is none. */
  int expiredOn(int day, int age, Dice dice) {
    return choose(day, age, dice, false);
  }

  private int choose(int day, int age, Dice dice, boolean valid) {
    double sum = 0;
    int chosen = NONE;
    int column = Math.min(age, Rates.AGES - 1);
    for (int i = 0; i < codes.length; i++) {
      boolean fits = valid ? from[i] <= day && day <= to[i] : to[i] < day;
      double weight = fits ? weights[i][column] : 0;
      sum += weight;
      // Each so far is the one chosen with its share of the weight.
      chosen = weight > 0 && dice.uniform() * sum < weight ? codes[i] : chosen;
    }
    return chosen;
  }
}

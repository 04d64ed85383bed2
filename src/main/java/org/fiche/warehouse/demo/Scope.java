package org.fiche.warehouse.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fiche.warehouse.demo.chance.Horizon;
import org.fiche.warehouse.load.BaseTable;

/**
 * Which demonstration.
 *
 * @param thin one in so many people and practices is there
 * @param from first year of people
 * @param to last year of people
 */
public record Scope(int thin, int from, int to, long seed) {

  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

  /**
   * @param years as in {@code 2017-2024} or {@code 2024}
   * @throws IllegalArgumentException with a sentence for the reader, if it cannot be made
   */
  public static Scope of(int thin, String years, long seed, Horizon horizon) {
    var matcher = YEARS.matcher(years);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Write years as 2017-2024 or 2024, not " + years);
    }
    int from = Integer.parseInt(matcher.group(1));
    int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
    if (thin < 1 || thin > 1000) {
      throw new IllegalArgumentException("Thin by 1 to 1000, not by " + thin);
    }
    if (from > to || from < horizon.firstOfPeople() || to > horizon.last()) {
      throw new IllegalArgumentException(
          "The demonstration knows the years %d-%d, not %s"
              .formatted(horizon.firstOfPeople(), horizon.last(), years));
    }
    return new Scope(thin, from, to, seed);
  }

  /** What is to be written, so that the newest year is complete first, then the one before. */
  List<Part> parts() {
    var parts = new ArrayList<Part>();
    for (int year = to; year >= from; year--) {
      for (int back = 0; back <= Horizon.WARM_UP; back++) {
        var services = new Part(BaseTable.SERVICE, year - back);
        if (!parts.contains(services)) {
          parts.add(services);
        }
      }
      parts.add(new Part(BaseTable.PERSON_YEAR, year));
      parts.add(new Part(BaseTable.PRACTICE_YEAR, year));
    }
    return List.copyOf(parts);
  }

  /** What a year needs before it can be derived. */
  List<Part> neededBy(int year) {
    return new Scope(thin, year, year, seed).parts();
  }
}

package org.fiche.page.panel;

import java.util.Locale;
import java.util.Optional;
import org.fiche.area.Area.Hexagon;
import org.fiche.observation.Observation;
import org.fiche.observation.Status;
import org.fiche.observation.uncertainty.Interval;

/**
 * A figure as the panel shows it.
 *
 * @param place where it stands: line or group, and place on the axis
 * @param written texts; empty where there is no figure
 * @param rank among areas of its level, the highest first
 * @param few whether it rests on few events
 * @param classed its class on the map, from 1; 0 without one
 */
public record Row(
    Observation observation,
    Place place,
    Written written,
    Optional<Interval> interval,
    Optional<Rank> rank,
    boolean few,
    int classed) {

  /**
   * @param series number of the line or group, from 0
   * @param key on the axis: a year or the code of a category
   * @param label of the key, in the reader's language
   * @param code of the area, as addresses write it
   */
  public record Place(
      int series,
      String key,
      String label,
      String area,
      String category,
      String code,
      Optional<Hexagon> hexagon) {

    public String hex() {
      return hexagon.map(hex -> hex.column() + "," + hex.row()).orElse("");
    }
  }

  /** Numbers in the reader's language. */
  public record Written(
      String value, String numerator, String denominator, String interval, String status) {}

  /** {@code position} of {@code of}; equal values share the better position. */
  public record Rank(int position, int of) {}

  public boolean isKnown() {
    return observation.figure().value().isPresent();
  }

  /** For drawing; not a number where there is none. */
  public double number() {
    return observation.figure().rounded().map(Number::doubleValue).orElse(Double.NaN);
  }

  /** The value as downloads have it; empty where there is none. */
  public String exact() {
    return observation.figure().rounded().map(Object::toString).orElse("");
  }

  public String low() {
    return interval.map(each -> round(each.low())).orElse("");
  }

  public String high() {
    return interval.map(each -> round(each.high())).orElse("");
  }

  private static String round(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }

  public boolean isBroken() {
    return observation.broken();
  }

  public boolean isSuppressed() {
    return observation.status() == Status.SUPPRESSED;
  }

  /** Ids for scripts and styles: {@code suppressed}, {@code not-available}. */
  public String statusId() {
    return observation.status().words().replace(' ', '-');
  }

  Row classed(int number) {
    return new Row(observation, place, written, interval, rank, few, number);
  }
}

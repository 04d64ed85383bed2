package org.fiche.card.setting;

import java.util.Optional;
import org.fiche.card.Says;
import org.fiche.card.text.Text;

/** A unit of measure. It fixes the factor of a method and what may be divided by what. */
public record Unit(
    @Says("Its id, in cards") String id,
    @Says("Its name") Text label,
    @Says("What stands after a figure") Text suffix,
    @Says("count, share (like over like), mean (one thing per another) or year (of the calendar)")
        Shape shape,
    @Says("What the quotient is multiplied by") int factor,
    @Says("For a mean: unit of the numerator") Optional<String> numerator,
    @Says("For a mean: unit of the denominator") Optional<String> denominator) {

  /** What kind of figure it measures. */
  public enum Shape {
    COUNT,
    SHARE,
    MEAN,
    /** A year of the calendar: written without separators, and nothing stands after it. */
    YEAR
  }
}

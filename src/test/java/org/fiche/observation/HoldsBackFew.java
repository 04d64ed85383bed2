package org.fiche.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Stands in the door for tests of what a reader sees of a figure that is held back; lets everything
 * through until told otherwise.
 */
@Alternative
@ApplicationScoped
public class HoldsBackFew implements DisclosureControl {

  private volatile long fewest;

  /** From now on figures stay in the house that rest on somebody, but on fewer than these. */
  public void fewerThan(long amount) {
    fewest = amount;
  }

  @Override
  public BitSet suppressed(FigureTable table) {
    var restsOn = table.denominator().orElse(table.numerator()).amounts();
    return IntStream.range(0, restsOn.length)
        .filter(place -> restsOn[place] > 0 && restsOn[place] < fewest)
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  @Override
  public String fingerprint() {
    return "fewer than " + fewest;
  }
}

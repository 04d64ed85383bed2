package org.fiche.observation;

import java.util.BitSet;

/**
 * Holds back figures that would tell about single people. It stands in the only door of this room,
 * and sees all figures of an indicator and year at once, because one figure can be worked out from
 * others.
 */
interface DisclosureControl {

  /** Places in the table whose figures stay in the house. */
  BitSet suppressed(FigureTable table);

  /** Changes whenever the same table could be answered otherwise; a part of entity tags. */
  String fingerprint();
}

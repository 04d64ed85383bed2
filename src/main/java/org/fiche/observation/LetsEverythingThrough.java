package org.fiche.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.BitSet;

/** No control at all; enough while all figures are demonstration data. */
@ApplicationScoped
class LetsEverythingThrough implements DisclosureControl {

  @Override
  public BitSet suppressed(FigureTable table) {
    return new BitSet();
  }

  @Override
  public String fingerprint() {
    return "none";
  }
}

package org.fiche.page.sheet;

import org.fiche.catalogue.Catalogue;
import org.fiche.page.text.Scribe;

/** One reader asks for one page: everything comes from one publication. */
public record Visit(Frame frame, Scribe scribe) {

  public Catalogue catalogue() {
    return scribe.catalogue();
  }
}

package org.fiche.catalogue;

import java.time.Instant;
import java.util.Map;
import org.fiche.catalogue.Catalogue.Edition;
import org.fiche.content.Content;

/** Serves content that no folder holds, in a running server. */
public final class Showing {

  private Showing() {}

  public static Catalogue catalogue(long number, Content content) {
    return new Catalogue(new Edition(number, Instant.EPOCH, Map.of()), content);
  }

  public static void show(CurrentCatalogue current, Catalogue catalogue) {
    current.serve(catalogue);
  }
}

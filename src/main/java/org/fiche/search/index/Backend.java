package org.fiche.search.index;

import java.util.Optional;
import org.fiche.catalogue.Catalogue;

/** Where indexes are made and kept, one for each publication. */
interface Backend extends AutoCloseable {

  /** The index of a publication; nothing if there is none that is whole and of this edition. */
  Optional<CardIndex> open(Catalogue catalogue);

  /** Makes the index of a publication, in the place of what there is. */
  CardIndex build(Catalogue catalogue);

  /** Removes the index of a publication. */
  void remove(long publication);

  /** Removes all but the index of the current publication and of the newest before it. */
  void retire(long current);

  @Override
  void close();
}

package org.fiche.catalogue;

/** What another room must do for a publication. Rooms implement it; publishing calls it. */
public interface PublicationStep {

  /**
   * Before anything is written: prepare what belongs to this publication beside what is served.
   *
   * @throws RuntimeException to refuse the publication; nothing is written then
   */
  void prepare(Catalogue next);

  /** After the publication became the current one; what belongs to older ones may go. */
  void published(Catalogue current);
}

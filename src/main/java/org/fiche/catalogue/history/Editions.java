package org.fiche.catalogue.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.Catalogue.Edition;
import org.fiche.catalogue.kept.CardVersions;
import org.fiche.catalogue.kept.KeptFiles;
import org.fiche.catalogue.kept.Publications;
import org.fiche.content.ContentReader;

/** Reads publications back from the files that were kept with them. */
@ApplicationScoped
public class Editions {

  private final Publications publications;
  private final KeptFiles files;
  private final CardVersions versions;

  Editions(Publications publications, KeptFiles files, CardVersions versions) {
    this.publications = publications;
    this.files = files;
    this.versions = versions;
  }

  /**
   * The catalogue as a publication had it.
   *
   * @throws java.util.NoSuchElementException if there was no such publication
   */
  @Transactional
  public Catalogue load(long number) {
    var publication = publications.findByIdOptional(number).orElseThrow();
    var content = new ContentReader().read(files.of(number));
    var names = new HashMap<String, String>();
    versions.newest(number).forEach((key, version) -> names.put(key, version.name()));
    return new Catalogue(new Edition(number, publication.publishedAt(), names), content);
  }
}

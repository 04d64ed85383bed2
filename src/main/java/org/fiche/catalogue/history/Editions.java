package org.fiche.catalogue.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.Catalogue.Edition;
import org.fiche.catalogue.kept.CardVersions;
import org.fiche.catalogue.kept.KeptFiles;
import org.fiche.catalogue.kept.Publications;
import org.fiche.content.Content;
import org.fiche.content.ContentFolder;
import org.fiche.content.ContentReader;

/** Reads publications back from the files that were kept with them. */
@ApplicationScoped
public class Editions {

  private final Publications publications;
  private final KeptFiles files;
  private final CardVersions versions;
  private final Lock turn = new ReentrantLock();
  private final ContentReader reader = new ContentReader();

  Editions(Publications publications, KeptFiles files, CardVersions versions) {
    this.publications = publications;
    this.files = files;
    this.versions = versions;
  }

  /** The catalogue as a publication had it, read from the database. */
  public Catalogue load(long number) {
    return load(number, Optional.empty());
  }

  /**
   * The catalogue as a publication had it.
   *
   * @param served is it itself, if it came with that publication
   * @throws java.util.NoSuchElementException if there was no such publication
   */
  @Transactional
  public Catalogue load(long number, Optional<Catalogue> served) {
    var publication = publications.findByIdOptional(number).orElseThrow();
    // A preview counts from one again, but not from the same moment.
    return served
        .filter(each -> each.number() == number)
        .filter(each -> each.publishedAt().equals(publication.publishedAt()))
        .orElseGet(() -> read(number, publication.publishedAt()));
  }

  private Catalogue read(long number, Instant at) {
    var content = read(files.of(number));
    var names = new HashMap<String, String>();
    versions.newest(number).forEach((key, version) -> names.put(key, version.name()));
    return new Catalogue(new Edition(number, at, names), content);
  }

  /** One publication differs from the next in few files, and shares the others. */
  private Content read(ContentFolder folder) {
    turn.lock();
    try {
      return reader.read(folder);
    } finally {
      turn.unlock();
    }
  }
}

package org.fiche.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.catalogue.history.Editions;
import org.fiche.catalogue.kept.CardVersion;
import org.fiche.catalogue.kept.CardVersions;
import org.fiche.catalogue.kept.KeptFiles;
import org.fiche.catalogue.kept.Publication;
import org.fiche.catalogue.kept.Publications;
import org.fiche.content.Content;
import org.fiche.content.ContentFile;

/** Writes publications to the database and reads them back, each as a whole. */
@ApplicationScoped
class Store {

  private final Publications publications;
  private final KeptFiles files;
  private final CardVersions versions;
  private final Editions editions;

  Store(Publications publications, KeptFiles files, CardVersions versions, Editions editions) {
    this.publications = publications;
    this.files = files;
    this.versions = versions;
    this.editions = editions;
  }

  @Transactional
  Optional<Long> currentNumber() {
    return publications.current().map(Publication::number);
  }

  /** The current publication, read from the files that were kept with it. */
  @Transactional
  Optional<Catalogue> current() {
    return publications.current().map(Publication::number).map(editions::load);
  }

  /** Whether these files are those of the current publication. */
  @Transactional
  boolean holds(List<ContentFile> candidates) {
    return publications.current().isPresent()
        && files.standing().equals(KeptFiles.digests(candidates));
  }

  /** A number for a publication, which may yet be refused. */
  @Transactional
  long nextNumber() {
    return publications.nextNumber();
  }

  @Transactional
  Versions plan(Catalogue next, Content content, LocalDate today) {
    return Versions.plan(next, content, newestNow(), today);
  }

  private Map<String, CardVersion> newestNow() {
    return versions.newest(Long.MAX_VALUE);
  }

  /**
   * Writes files, versions and the number of the current publication, or nothing.
   *
   * @throws OvertakenException if another publication became current since the versions were
   *     planned
   */
  @Transactional
  void write(Catalogue next, Content content, Versions planned, Optional<Long> expected) {
    publications.lock();
    var before = publications.current().map(Publication::number);
    if (!before.equals(expected)) {
      throw new OvertakenException();
    }
    publications.makeCurrent(
        new Publication(next.number(), next.publishedAt(), next.cards().size()));
    files.keep(next.number(), before.orElse(0L), content.files());
    planned.added().forEach(versions::persist);
  }

  /**
   * Writes the first publication, with the earlier states that versions have their words from.
   *
   * @throws OvertakenException if there is a publication already
   */
  @Transactional
  void writeFirst(Catalogue next, Content content, FirstVersions first) {
    publications.lock();
    if (publications.current().isPresent()) {
      throw new OvertakenException();
    }
    long before = 0;
    for (var state : first.earlier()) {
      publications.persistAndFlush(new Publication(state.number(), state.at(), state.cards()));
      files.keep(state.number(), before, state.files());
      before = state.number();
    }
    publications.makeCurrent(
        new Publication(next.number(), next.publishedAt(), next.cards().size()));
    files.keep(next.number(), before, content.files());
    first.versions(next).added().forEach(versions::persist);
  }

  /** Times as the database keeps them, to the microsecond. */
  static Instant kept(Instant at) {
    return at.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
  }

  /** Somebody else published meanwhile. */
  static final class OvertakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OvertakenException() {
      super("Another publication became current meanwhile; publish again");
    }
  }
}

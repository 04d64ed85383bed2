package org.fiche.catalogue.kept;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Publications and the number of the current one, in the database. */
@ApplicationScoped
public class Publications implements PanacheRepositoryBase<Publication, Long> {

  /** A number that no publication has; numbers of refused publications are not used again. */
  public long nextNumber() {
    return ((Number)
            getEntityManager()
                .createNativeQuery("select nextval('catalogue.publication_number')")
                .getSingleResult())
        .longValue();
  }

  /** Found by keys alone: a server's start does not wait for the parser of queries. */
  public Optional<Publication> current() {
    return Optional.ofNullable(
            getEntityManager().find(CurrentPublication.class, CurrentPublication.ONLY))
        .map(CurrentPublication::number)
        .flatMap(this::findByIdOptional);
  }

  /** Makes others who publish wait until this transaction ends. */
  public void lock() {
    getEntityManager()
        .createNativeQuery("select pg_advisory_xact_lock(hashtext('catalogue.publication'))")
        .getSingleResult();
  }

  public void makeCurrent(Publication publication) {
    persist(publication);
    flush();
    var manager = getEntityManager();
    var row =
        manager.find(
            CurrentPublication.class, CurrentPublication.ONLY, LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      manager.persist(new CurrentPublication(publication.number()));
    } else {
      row.become(publication.number());
    }
  }
}

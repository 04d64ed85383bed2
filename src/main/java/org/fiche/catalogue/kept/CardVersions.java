package org.fiche.catalogue.kept;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** Versions of cards, in the database. */
@ApplicationScoped
public class CardVersions implements PanacheRepositoryBase<CardVersion, CardVersion.Key> {

  private static final String UP_TO =
      "select * from catalogue.card_version where publication <= ?1 order by dated, ordinal";

  /** The version that each card had in a publication, by key of code. */
  public Map<String, CardVersion> newest(long publication) {
    var newest = new HashMap<String, CardVersion>();
    getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(UP_TO, CardVersion.class)
        .setParameter(1, publication)
        .getResultStream()
        .forEach(version -> newest.put(version.key().codeKey(), version));
    return newest;
  }

  /** The newest versions of all cards, the newest first. */
  public List<CardVersion> newest(int most) {
    return find("order by key.dated desc, key.ordinal desc, key.codeKey").page(0, most).list();
  }

  /** All versions of cards with those keys of codes, in no order. */
  @Transactional
  public List<CardVersion> of(Collection<String> codeKeys) {
    return list("key.codeKey in ?1", codeKeys);
  }
}

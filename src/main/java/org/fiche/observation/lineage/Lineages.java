package org.fiche.observation.lineage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.fiche.card.Indicator;
import org.fiche.catalogue.Catalogue;
import org.fiche.observation.computing.DerivedTables;
import org.fiche.observation.computing.MadeOf;
import org.fiche.observation.computing.Standing;
import org.jboss.logging.Logger;

/** Says how the newest figures of an indicator were made. For many threads. */
@ApplicationScoped
public class Lineages {

  private static final Logger LOG = Logger.getLogger("fiche");
  private static final int IN_MEMORY = 500;

  private final Standing standing;
  private final DerivedTables tables;
  private final Cache<Key, Optional<Lineage>> known =
      Caffeine.newBuilder().maximumSize(IN_MEMORY).build();

  private record Key(long publication, Instant published, String codeKey, String token) {}

  public Lineages(Standing standing, DerivedTables tables) {
    this.standing = standing;
    this.tables = tables;
  }

  /**
   * How the figures of the newest year were made; without times if none were, or if the database
   * does not answer. Nothing only if the method does not fit its variables.
   */
  public Optional<Lineage> of(Catalogue catalogue, Indicator indicator) {
    var snapshot = standing.now();
    var key =
        new Key(
            catalogue.number(),
            catalogue.publishedAt(),
            indicator.code().key(),
            snapshot.token() + snapshot.reachable());
    return known.get(key, unused -> make(catalogue, indicator, snapshot));
  }

  private Optional<Lineage> make(
      Catalogue catalogue, Indicator indicator, Standing.Snapshot snapshot) {
    int year =
        snapshot.madeOf().keySet().stream()
            .filter(key -> key.codeKey().equals(indicator.code().key()))
            .map(MadeOf.Key::year)
            .max(Comparator.naturalOrder())
            .orElse(indicator.available().from());
    try {
      var walk = new Walk(catalogue, tables, year, snapshot.reachable());
      return Optional.of(walk.of(indicator, snapshot));
    } catch (IllegalArgumentException unfit) {
      LOG.debugf("%s has no lineage: %s", indicator.code(), unfit.getMessage());
      return Optional.empty();
    }
  }
}

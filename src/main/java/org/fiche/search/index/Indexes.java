package org.fiche.search.index;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.CatalogueConfig;
import org.fiche.catalogue.PublicationStep;
import org.fiche.search.engine.Engine;
import org.jboss.logging.Logger;

/**
 * Indexes by publication. Each has a place of its own and never changes; a missing or damaged one
 * is built again from the catalogue. In a preview they are in memory and built behind the page.
 */
@ApplicationScoped
public class Indexes implements PublicationStep {

  private static final Logger LOG = Logger.getLogger("fiche");

  private static final int LONGEST_END_SECONDS = 5;

  private final SearchConfig config;
  private final boolean preview;
  private final Backend backend;
  private final ConcurrentMap<Long, Kept> indexes = new ConcurrentHashMap<>();
  private final ScheduledExecutorService background =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("fiche-index").factory());

  /** An index that is there or is being made, and what it is made from. */
  private record Kept(Catalogue catalogue, CompletableFuture<CardIndex> index) {

    boolean is(CardIndex other) {
      return index.getNow(null) == other;
    }

    boolean isDamaged() {
      return index.isDone() && !index.isCompletedExceptionally() && !index.join().isWhole();
    }

    void close() {
      index.thenAccept(CardIndex::close);
    }
  }

  public Indexes(SearchConfig config, CatalogueConfig catalogue) {
    this.config = config;
    this.preview = catalogue.start() == CatalogueConfig.Start.PREVIEW;
    this.backend =
        switch (config.backend()) {
          case LUCENE -> new LuceneBackend(config.folder(), !preview);
          case OPENSEARCH ->
              preview ? new LuceneBackend(config.folder(), false) : new OpenSearchBackend(config);
        };
    long every = config.watch().toMillis();
    background.scheduleWithFixedDelay(this::watch, every, every, TimeUnit.MILLISECONDS);
  }

  /** Cards go before their index: a cluster that is away does not hold a publication up. */
  @Override
  public void prepare(Catalogue next) {
    // A preview shows the page first; its index follows.
    if (!preview) {
      try {
        var built = CompletableFuture.completedFuture(backend.build(next));
        indexes.put(next.number(), new Kept(next, built));
      } catch (Engine.Gone gone) {
        LOG.warnf(
            "Publication %d is made without its index, which follows: %s",
            next.number(), gone.getMessage());
      }
    }
  }

  @Override
  public void published(Catalogue current) {
    start(current);
    background.execute(() -> retire(current.number()));
  }

  /**
   * The index of a publication; nothing if it is not ready in the time that a reader waits.
   *
   * @throws Engine.Gone if the engine that holds it cannot be reached
   */
  public Optional<CardIndex> of(Catalogue catalogue) {
    try {
      long patience = config.patience().toMillis();
      return Optional.of(start(catalogue).index().get(patience, TimeUnit.MILLISECONDS));
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Engine.Gone gone) {
        throw gone;
      }
      return Optional.empty();
    } catch (TimeoutException notReady) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** A damaged index is given up and built again; many requests may see the same damage. */
  public void giveUp(Catalogue catalogue, CardIndex damaged) {
    var kept = indexes.get(catalogue.number());
    if (kept != null && kept.is(damaged) && indexes.remove(catalogue.number(), kept)) {
      LOG.warnf("The index of publication %d is damaged; it is built again", catalogue.number());
      background.execute(
          () -> {
            kept.close();
            backend.remove(catalogue.number());
          });
      start(catalogue);
    }
  }

  /** Damage is found before a reader finds it, if she gives it the time. */
  private void watch() {
    for (var kept : indexes.values()) {
      if (kept.isDamaged()) {
        giveUp(kept.catalogue(), kept.index().join());
      }
    }
  }

  private Kept start(Catalogue catalogue) {
    return indexes.computeIfAbsent(
        catalogue.number(),
        number -> {
          var index = CompletableFuture.supplyAsync(() -> openOrBuild(catalogue), background);
          index.whenCompleteAsync(
              (built, failure) -> {
                if (failure != null) {
                  failed(number, failure);
                }
              },
              background);
          return new Kept(catalogue, index);
        });
  }

  /** The next query tries again. */
  private void failed(long publication, Throwable failure) {
    if (!(failure.getCause() instanceof Engine.Gone)) {
      LOG.errorf(failure, "The index of publication %d could not be made", publication);
    }
    indexes.remove(publication);
  }

  private CardIndex openOrBuild(Catalogue catalogue) {
    return backend.open(catalogue).orElseGet(() -> backend.build(catalogue));
  }

  /** Keeps the current index and the one before, which requests and other servers may still use. */
  private void retire(long current) {
    indexes.keySet().stream()
        .filter(number -> number < current)
        .max(Long::compare)
        .ifPresent(
            before ->
                indexes.keySet().stream()
                    .filter(number -> number < before)
                    .forEach(number -> indexes.remove(number).close()));
    try {
      backend.retire(current);
    } catch (Engine.Gone gone) {
      LOG.warnf("Old indexes stay until the next publication: %s", gone.getMessage());
    }
  }

  @PreDestroy
  public void close() {
    background.shutdown();
    try {
      // An index that takes longer stays without its marker, and is built again at the next start.
      background.awaitTermination(LONGEST_END_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    indexes.values().forEach(Kept::close);
    indexes.clear();
    backend.close();
  }
}

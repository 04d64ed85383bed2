package org.fiche.search.index;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.CatalogueConfig;
import org.fiche.catalogue.PublicationStep;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Indexes by publication. Each is in a folder of its own and never changes; a missing or damaged
 * one is built again from the catalogue. In a preview they are in memory and built behind the page.
 */
@ApplicationScoped
public class Indexes implements PublicationStep {

  private static final Logger LOG = Logger.getLogger("fiche");

  private static final int LONGEST_END_SECONDS = 5;

  private final SearchConfig config;
  private final boolean preview;
  private final Backend backend;
  private final ConcurrentMap<Long, CompletableFuture<CardIndex>> indexes =
      new ConcurrentHashMap<>();
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("fiche-index").factory());

  public Indexes(SearchConfig config, CatalogueConfig catalogue) {
    this.config = config;
    this.preview = catalogue.start() == CatalogueConfig.Start.PREVIEW;
    this.backend = new LuceneBackend(config.folder(), !preview);
  }

  @Override
  public void prepare(Catalogue next) {
    // A preview shows the page first; its index follows.
    if (!preview) {
      indexes.put(next.number(), CompletableFuture.completedFuture(backend.build(next)));
    }
  }

  @Override
  public void published(Catalogue current) {
    start(current);
    background.execute(() -> retire(current.number()));
  }

  /** The index of a publication; nothing if it is not ready in the time that a reader waits. */
  public Optional<CardIndex> of(Catalogue catalogue) {
    try {
      return Optional.of(start(catalogue).get(config.patience().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException notReady) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** A damaged index: it is given up, and the next query has it built again. */
  public void giveUp(Catalogue catalogue) {
    LOG.warnf("The index of publication %d is damaged; it is built again", catalogue.number());
    var damaged = indexes.remove(catalogue.number());
    background.execute(
        () -> {
          close(damaged);
          backend.remove(catalogue.number());
        });
    start(catalogue);
  }

  private CompletableFuture<CardIndex> start(Catalogue catalogue) {
    return indexes.computeIfAbsent(
        catalogue.number(),
        number -> {
          var index = CompletableFuture.supplyAsync(() -> openOrBuild(catalogue), background);
          index.whenCompleteAsync(
              (built, failure) -> {
                if (failure != null) {
                  LOG.errorf(failure, "The index of publication %d could not be made", number);
                  indexes.remove(number);
                }
              },
              background);
          return index;
        });
  }

  private CardIndex openOrBuild(Catalogue catalogue) {
    return backend.open(catalogue).orElseGet(() -> backend.build(catalogue));
  }

  /** Keeps the current index and the one before, which requests and other servers may still use. */
  private void retire(long current) {
    newestBefore(current, indexes.keySet().stream().mapToLong(Long::longValue))
        .ifPresent(
            kept ->
                indexes.keySet().stream()
                    .filter(number -> number < kept)
                    .toList()
                    .forEach(number -> close(indexes.remove(number))));
    backend.retire(current);
  }

  private static OptionalLong newestBefore(long current, LongStream numbers) {
    return numbers.filter(number -> number < current).max();
  }

  private static void close(@Nullable CompletableFuture<CardIndex> index) {
    if (index != null) {
      index.thenAccept(CardIndex::close);
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
    indexes.values().forEach(Indexes::close);
    indexes.clear();
  }
}

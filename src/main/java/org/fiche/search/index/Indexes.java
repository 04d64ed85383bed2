package org.fiche.search.index;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.CatalogueConfig;
import org.fiche.catalogue.PublicationStep;
import org.jboss.logging.Logger;

/**
 * Indexes by publication. Each is in a folder of its own and never changes; a missing or damaged
 * one is built again from the catalogue. In a preview they are in memory and built behind the page.
 */
@ApplicationScoped
public class Indexes implements PublicationStep {

  private static final Logger LOG = Logger.getLogger("fiche");

  private final SearchConfig config;
  private final boolean preview;
  private final ConcurrentMap<Long, CompletableFuture<CardIndex>> indexes =
      new ConcurrentHashMap<>();
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("fiche-index").factory());

  public Indexes(SearchConfig config, CatalogueConfig catalogue) {
    this.config = config;
    this.preview = catalogue.start() == CatalogueConfig.Start.PREVIEW;
  }

  @Override
  public void prepare(Catalogue next) {
    if (preview) {
      start(next);
    } else {
      indexes.put(next.number(), CompletableFuture.completedFuture(build(next)));
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
          IndexFolder.of(config.folder(), catalogue.number()).remove();
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
    if (preview) {
      return CardIndex.build(catalogue);
    }
    var folder = IndexFolder.of(config.folder(), catalogue.number());
    return open(catalogue, folder).orElseGet(() -> build(catalogue));
  }

  private static Optional<CardIndex> open(Catalogue catalogue, IndexFolder folder) {
    var cards = folder.complete();
    if (cards.isEmpty()) {
      return Optional.empty();
    }
    try {
      return CardIndex.open(catalogue, folder.path(), cards.getAsLong());
    } catch (RuntimeException damaged) {
      LOG.warnf("The index in %s is damaged; it is built again", folder.path());
      return Optional.empty();
    }
  }

  private CardIndex build(Catalogue catalogue) {
    var folder = IndexFolder.of(config.folder(), catalogue.number());
    folder.remove();
    var index = CardIndex.build(catalogue, folder.path());
    folder.complete(catalogue.cards().size());
    return index;
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
    if (!preview) {
      var folders = IndexFolder.numbers(config.folder());
      newestBefore(current, folders.stream().mapToLong(Long::longValue))
          .ifPresent(
              kept ->
                  folders.stream()
                      .filter(number -> number < kept)
                      .forEach(number -> IndexFolder.of(config.folder(), number).remove()));
    }
  }

  private static java.util.OptionalLong newestBefore(
      long current, java.util.stream.LongStream numbers) {
    return numbers.filter(number -> number < current).max();
  }

  private static void close(@org.jspecify.annotations.Nullable CompletableFuture<CardIndex> index) {
    if (index != null) {
      index.thenAccept(CardIndex::close);
    }
  }

  @PreDestroy
  public void close() {
    background.shutdown();
    indexes.values().forEach(Indexes::close);
    indexes.clear();
  }
}

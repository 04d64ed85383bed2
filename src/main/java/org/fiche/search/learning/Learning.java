package org.fiche.search.learning;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.fiche.card.text.Language;
import org.fiche.catalogue.CatalogueConfig;
import org.fiche.search.Results;
import org.fiche.search.SearchRequest;
import org.fiche.search.index.SearchConfig;
import org.jboss.logging.Logger;

/**
 * Counts queries that found nothing. Readers never wait for it: counts are written a few seconds
 * later, all together. For many threads.
 */
@ApplicationScoped
public class Learning {

  private static final Logger LOG = Logger.getLogger("fiche");
  private static final int MOST_WAITING = 1_000;

  private final SearchConfig config;
  private final CatalogueConfig catalogue;
  private final MissedQueries kept;
  private final Clock clock;
  private final ConcurrentHashMap<Key, Integer> waiting = new ConcurrentHashMap<>();

  private record Key(LocalDate day, Language language, String words) {}

  Learning(SearchConfig config, CatalogueConfig catalogue, MissedQueries kept, Clock clock) {
    this.config = config;
    this.catalogue = catalogue;
    this.kept = kept;
    this.clock = clock;
  }

  /** Whoever chose filters may have hidden what there is; only a bare query is counted. */
  public void hear(SearchRequest request, Results results) {
    if (listens() && results.total() == 0 && request.chosen().isEmpty()) {
      Keepable.of(request.query())
          .map(words -> new Key(LocalDate.now(clock), request.language(), words))
          .filter(key -> waiting.size() < MOST_WAITING || waiting.containsKey(key))
          .ifPresent(key -> waiting.merge(key, 1, Integer::sum));
    }
  }

  /** An author who tries a preview is no reader. */
  private boolean listens() {
    return config.learning() && catalogue.start() != CatalogueConfig.Start.PREVIEW;
  }

  @Scheduled(every = "10s", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
  synchronized void write() {
    var taken = new ArrayList<Missed>();
    for (var key : List.copyOf(waiting.keySet())) {
      var times = waiting.remove(key);
      if (times != null) {
        taken.add(new Missed(key.day(), key.language(), key.words(), times));
      }
    }
    if (!taken.isEmpty()) {
      keep(taken);
    }
  }

  private void keep(List<Missed> taken) {
    try {
      kept.add(taken, LocalDate.now(clock));
    } catch (SQLException unreachable) {
      // They wait for the next time; what does not fit by then is lost, and nobody misses it.
      LOG.debugf("counts of queries wait: %s", unreachable.getMessage());
      taken.forEach(
          each ->
              waiting.merge(
                  new Key(each.day(), each.language(), each.words()), each.times(), Integer::sum));
    }
  }

  void stop(@Observes ShutdownEvent event) {
    write();
  }
}

package org.fiche.warehouse.demo;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.warehouse.demo.DemonstrationConfig.Start;
import org.fiche.warehouse.demo.chance.Parameters;
import org.jboss.logging.Logger;

/** Makes a demonstration in the background when a server starts on an empty warehouse. */
@ApplicationScoped
class DemonstrationStart {

  private static final Logger LOG = Logger.getLogger("fiche");
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final double STEP = 0.1;

  private final DemonstrationConfig config;
  private final Demonstration demonstration;
  private final CurrentCatalogue current;
  private volatile boolean stopped;

  DemonstrationStart(
      DemonstrationConfig config, Demonstration demonstration, CurrentCatalogue current) {
    this.config = config;
    this.demonstration = demonstration;
    this.current = current;
  }

  void start(@Observes StartupEvent started) {
    if (config.start() == Start.IF_EMPTY) {
      Thread.ofPlatform().daemon().name("demonstration").start(this::make);
      Thread.ofVirtual().name("demonstration-progress").start(this::tell);
    }
  }

  void stop(@Observes ShutdownEvent ended) {
    stopped = true;
  }

  private void make() {
    try {
      while (current.get().isEmpty() && !stopped) {
        Thread.sleep(LOOK);
      }
      current.get().ifPresent(this::makeFor);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException broken) {
      // At the end of a server the database goes away under it; that is no trouble.
      if (!stopped) {
        LOG.errorf("No demonstration data: %s", broken.getMessage());
      }
    }
  }

  private void makeFor(Catalogue catalogue) {
    var horizon = Parameters.read().horizon();
    var scope = Scope.of(config.thin(), config.years(), config.seed(), horizon);
    if (demonstration.isWanted(scope, catalogue)) {
      LOG.infof(
          "Making demonstration data, one person in %d, years %s", scope.thin(), config.years());
      demonstration.make(scope, catalogue);
      LOG.info("Demonstration data are complete");
    }
  }

  private void tell() {
    double next = STEP;
    try {
      while (!stopped) {
        Thread.sleep(LOOK);
        var state = demonstration.state();
        if (state.isRunning() && state.share() >= next) {
          LOG.infof("Demonstration data: %.0f %%, year %d", state.share() * 100, state.year());
          next = state.share() + STEP;
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

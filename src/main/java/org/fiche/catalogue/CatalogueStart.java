package org.fiche.catalogue;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.fiche.finding.Finding;
import org.jboss.logging.Logger;

/** Brings a publication to readers when a server starts, and keeps it the newest. */
@ApplicationScoped
class CatalogueStart {

  private static final Logger LOG = Logger.getLogger("fiche");

  private final CatalogueConfig config;
  private final Publisher publisher;
  private final Preview preview;
  private final CurrentCatalogue current;
  private volatile boolean running;

  CatalogueStart(
      CatalogueConfig config, Publisher publisher, Preview preview, CurrentCatalogue current) {
    this.config = config;
    this.publisher = publisher;
    this.preview = preview;
    this.current = current;
  }

  void start(@Observes StartupEvent started) {
    switch (config.start()) {
      case PUBLISH_IF_EMPTY -> serve();
      case PREVIEW -> watch();
      case NOTHING -> {}
    }
  }

  void stop(@Observes ShutdownEvent stopped) {
    running = false;
  }

  private void serve() {
    if (!publisher.follow()) {
      if (Files.isDirectory(config.content())) {
        tell(publisher.publish(config.content()));
      } else {
        LOG.warnf(
            "Nothing is published, and there is no folder %s; run: fiche publish <folder>",
            config.content());
      }
    }
    running = true;
  }

  static void tell(Outcome outcome) {
    outcome.findings().forEach(finding -> LOG.warn(finding));
    switch (outcome) {
      case Outcome.Published done ->
          LOG.infof(
              "Publication %d: %d cards, %d new versions",
              done.catalogue().number(), done.catalogue().cards().size(), done.newVersions());
      case Outcome.Unchanged same ->
          LOG.infof("Publication %d is up to date", same.catalogue().number());
      case Outcome.Refused refused ->
          LOG.errorf(
              "Nothing was published: %d errors",
              refused.findings().stream().filter(Finding::isError).count());
    }
  }

  private void watch() {
    look();
    running = true;
    Thread.ofVirtual()
        .name("preview")
        .start(
            () -> {
              while (running) {
                pause();
                look();
              }
            });
  }

  private void pause() {
    try {
      Thread.sleep(config.watch());
    } catch (InterruptedException stopped) {
      running = false;
    }
  }

  /** A folder that vanishes for a moment, as editors and git make it, is no reason to stop. */
  private void look() {
    try {
      preview.look(config.content());
    } catch (UncheckedIOException unreadable) {
      LOG.warnf("Cannot read %s: %s", config.content(), unreadable.getMessage());
    } catch (RuntimeException broken) {
      LOG.error("The preview could not be made", broken);
    }
  }

  /** Other servers and the publish command make publications too. */
  @Scheduled(
      every = "${fiche.catalogue.poll:5s}",
      delayed = "${fiche.catalogue.poll:5s}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void follow() {
    if (running && config.start() == CatalogueConfig.Start.PUBLISH_IF_EMPTY && publisher.follow()) {
      LOG.infof("Now serving publication %d", current.get().map(Catalogue::number).orElse(0L));
    }
  }
}

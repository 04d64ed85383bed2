package org.fiche.observation.computing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.CatalogueConfig;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.catalogue.PublicationStep;

/**
 * Keeps figures up to date while a server runs: after each publication, and when another process
 * loaded data or computed.
 */
@ApplicationScoped
class Following implements PublicationStep {

  private final CurrentCatalogue current;
  private final CatalogueConfig config;
  private final Standing standing;
  private final Computing computing;

  Following(
      CurrentCatalogue current, CatalogueConfig config, Standing standing, Computing computing) {
    this.current = current;
    this.config = config;
    this.standing = standing;
    this.computing = computing;
  }

  @Override
  public void prepare(Catalogue next) {}

  /** A command that publishes leaves computing to servers and to the command for it. */
  @Override
  public void published(Catalogue catalogue) {
    standing.refresh(catalogue, Scope.of(preview()));
    if (serves()) {
      computing.begin(catalogue, preview());
    }
  }

  private boolean serves() {
    return config.start() != CatalogueConfig.Start.NOTHING;
  }

  private boolean preview() {
    return config.start() == CatalogueConfig.Start.PREVIEW;
  }

  @Scheduled(
      every = "${fiche.observation.poll:1s}",
      delayed = "${fiche.observation.poll:1s}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    if (serves() && standing.outdated()) {
      current.get().ifPresent(this::follow);
    }
  }

  private void follow(Catalogue catalogue) {
    var before = standing.now();
    standing.refresh(catalogue, Scope.of(preview()));
    if (standing.now().otherData(before)) {
      computing.begin(catalogue, preview());
    }
  }
}

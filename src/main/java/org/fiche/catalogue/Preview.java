package org.fiche.catalogue;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fiche.catalogue.Catalogue.Edition;
import org.fiche.catalogue.watch.FolderWatch;
import org.fiche.check.Checks;
import org.fiche.content.ContentFolder;
import org.fiche.content.ContentReader;
import org.fiche.finding.Finding;
import org.jboss.logging.Logger;

/**
 * Shows a folder as it is being edited. Nothing is written to the database and no versions are
 * made; broken content keeps what was shown last.
 */
@ApplicationScoped
public class Preview {

  private static final Logger LOG = Logger.getLogger("fiche");

  private final CurrentCatalogue current;
  private final List<PublicationStep> steps;
  private final Clock clock;
  private final ContentReader reader = new ContentReader();
  private final Checks checks = new Checks();
  private FolderWatch watch;
  private ContentFolder shown = new ContentFolder(List.of(), List.of());
  private long number;

  Preview(CurrentCatalogue current, @All List<PublicationStep> steps, Clock clock) {
    this.current = current;
    this.steps = steps;
    this.clock = clock;
    this.watch = new FolderWatch(clock);
  }

  /** Shows the folder if it changed since the last look; tells the terminal what is wrong. */
  public synchronized void look(Path folder) {
    if (!watch.changed(folder)) {
      return;
    }
    var now = read(folder);
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    var content = reader.read(now);
    var findings = checks.of(content, LocalDate.now(clock));
    current.tried(findings, clock.instant(), true);
    findings.forEach(finding -> LOG.warn(finding));
    if (Finding.anyError(findings)) {
      LOG.warnf("%d findings; the last good catalogue stays", findings.size());
      return;
    }
    var next =
        new Catalogue(new Edition(++number, clock.instant(), Map.of()), content, current.get());
    steps.forEach(step -> step.prepare(next));
    current.serve(next);
    steps.forEach(step -> step.published(next));
    LOG.infof("preview %d: %d cards", number, next.cards().size());
  }

  private ContentFolder read(Path folder) {
    try {
      return ContentFolder.read(folder);
    } catch (UncheckedIOException unreadable) {
      // Else the next look would not try again.
      watch = new FolderWatch(clock);
      throw unreadable;
    }
  }
}

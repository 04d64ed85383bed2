package org.fiche.catalogue;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fiche.catalogue.Catalogue.Edition;
import org.fiche.check.Checks;
import org.fiche.content.Content;
import org.fiche.content.ContentFolder;
import org.fiche.content.ContentReader;
import org.fiche.finding.Finding;

/**
 * Makes a publication from a folder: all or nothing. The steps of other rooms come first, beside
 * what is served; then one transaction writes everything; then readers see it.
 */
@ApplicationScoped
public class Publisher {

  private final Store store;
  private final CurrentCatalogue current;
  private final List<PublicationStep> steps;
  private final Clock clock;
  private final Backfill backfill;

  Publisher(
      Backfill backfill, CurrentCatalogue current, @All List<PublicationStep> steps, Clock clock) {
    this.backfill = backfill;
    this.store = backfill.store();
    this.current = current;
    this.steps = steps;
    this.clock = clock;
  }

  /** Publishes a folder; the findings of the try are kept for the page of status. */
  public synchronized Outcome publish(Path folder) {
    var read = ContentFolder.read(folder);
    var content = new ContentReader().read(read);
    var findings = new Checks().of(content, LocalDate.now(clock));
    var outcome = publish(folder, content, findings);
    current.tried(outcome.findings(), clock.instant(), false);
    return outcome;
  }

  private Outcome publish(Path folder, Content content, List<Finding> findings) {
    if (Finding.anyError(findings)) {
      return new Outcome.Refused(findings);
    }
    if (store.holds(content.files())) {
      var same = current.get().or(store::current).orElseThrow();
      serve(same);
      return new Outcome.Unchanged(same, findings);
    }
    var before = store.currentNumber();
    return before.isPresent()
        ? next(content, findings, before)
        : first(content, findings, backfill.of(folder));
  }

  private Outcome next(Content content, List<Finding> findings, Optional<Long> before) {
    var number = store.nextNumber();
    var draft = catalogue(number, content, Optional.empty());
    var planned = store.plan(draft, content, LocalDate.now(clock));
    if (!planned.findings().isEmpty()) {
      return new Outcome.Refused(sorted(findings, planned.findings()));
    }
    var next = catalogue(number, content, Optional.of(planned));
    steps.forEach(step -> step.prepare(next));
    store.write(next, content, planned, before);
    serve(next);
    return new Outcome.Published(next, planned.added().size(), findings);
  }

  /** On an empty database: with what the history of the folder holds. */
  private Outcome first(Content content, List<Finding> findings, Backfill.Found past) {
    var number = store.nextNumber();
    var draft = catalogue(number, content, Optional.empty());
    var all = past.versions();
    all.add(draft, Backfill.cards(content), LocalDate.now(clock));
    var planned = all.versions(draft);
    var next = catalogue(number, content, Optional.of(planned));
    steps.forEach(step -> step.prepare(next));
    store.writeFirst(next, content, all);
    serve(next);
    return new Outcome.Published(next, planned.added().size(), sorted(findings, past.findings()));
  }

  private Catalogue catalogue(long number, Content content, Optional<Versions> planned) {
    var versions = planned.map(Versions::all).orElseGet(java.util.Map::of);
    return new Catalogue(new Edition(number, Store.kept(clock.instant()), versions), content);
  }

  private static List<Finding> sorted(List<Finding> some, List<Finding> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    all.sort(java.util.Comparator.comparing(Finding::place));
    return List.copyOf(all);
  }

  /** Serves the current publication of the database if it is another than the one served. */
  public synchronized boolean follow() {
    var newest = store.currentNumber();
    if (newest.isEmpty() || newest.equals(current.get().map(Catalogue::number))) {
      return false;
    }
    store.current().ifPresent(this::serve);
    return true;
  }

  private void serve(Catalogue catalogue) {
    current.serve(catalogue);
    steps.forEach(step -> step.published(catalogue));
  }
}

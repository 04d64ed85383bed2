package org.fiche.page.sheet;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.finding.Finding;
import org.fiche.observation.Underway;
import org.fiche.page.text.Dates;
import org.fiche.page.text.Scribe;

/** How publishing and computing stand: what is served, what is being made, what was found. */
public record Standing(
    CurrentCatalogue.State state, List<Underway.Work> works, Language language, ZoneId zone) {

  private static final int LISTED = 200;

  public Optional<Catalogue> catalogue() {
    return state.current();
  }

  public String moment(Instant instant) {
    return Dates.moment(instant.atZone(zone), language);
  }

  public List<Shelves.OfKind> kinds() {
    return catalogue()
        .map(each -> new Shelves(new Scribe(each, language)).kinds())
        .orElse(List.of());
  }

  /** Errors first; not more than a page can hold. */
  public List<Finding> findings() {
    return state.findings().stream()
        .sorted(java.util.Comparator.comparing(Finding::severity).thenComparing(Finding::place))
        .limit(LISTED)
        .toList();
  }

  public int unlisted() {
    return Math.max(0, state.findings().size() - LISTED);
  }
}

package org.fiche.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.fiche.card.Indicator;
import org.fiche.observation.Underway;
import org.fiche.observation.Values;
import org.fiche.observation.lineage.Lineages;
import org.fiche.page.sheet.Live;
import org.fiche.page.text.Scribe;

/** Brings the figures of an indicator to its page. */
@ApplicationScoped
class Figures {

  private final Values values;
  private final Lineages lineages;
  private final Underway underway;
  private final Clock clock;

  Figures(Values values, Lineages lineages, Underway underway, Clock clock) {
    this.underway = underway;
    this.values = values;
    this.lineages = lineages;
    this.clock = clock;
  }

  Live of(Indicator indicator, Scribe scribe) {
    var catalogue = scribe.catalogue();
    var years =
        values.country(catalogue, indicator).stream()
            .map(each -> Live.row(each, indicator, scribe))
            .toList();
    var known = years.stream().filter(Live.Row::isKnown).toList();
    return new Live(
        indicator,
        scribe,
        clock,
        known.isEmpty() ? Optional.empty() : Optional.of(known.getLast()),
        years,
        underway.now(),
        values.reachable(),
        lineages.of(catalogue, indicator));
  }
}

package org.fiche.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.card.Indicator;
import org.fiche.observation.Underway;
import org.fiche.observation.Values;
import org.fiche.observation.lineage.Lineages;
import org.fiche.page.panel.Panels;
import org.fiche.page.sheet.Live;
import org.fiche.page.text.Scribe;

/** Brings the figures of an indicator to its page. */
@ApplicationScoped
class Figures {

  private final Values values;
  private final Lineages lineages;
  private final Underway underway;
  private final Panels panels;
  private final Clock clock;

  Figures(Values values, Lineages lineages, Underway underway, Panels panels, Clock clock) {
    this.underway = underway;
    this.values = values;
    this.lineages = lineages;
    this.panels = panels;
    this.clock = clock;
  }

  /** For a card as it once was: figures of today would not be its own. */
  Live none(Indicator indicator, Scribe scribe) {
    return new Live(
        indicator,
        scribe,
        clock,
        Optional.empty(),
        List.of(),
        true,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * @param asked parameters of the address, which choose what the panel shows
   */
  Live of(Indicator indicator, Scribe scribe, Map<String, List<String>> asked) {
    var catalogue = scribe.catalogue();
    var latest =
        values.country(catalogue, indicator).reversed().stream()
            .map(each -> Live.row(each, indicator, scribe))
            .filter(Live.Row::isKnown)
            .findFirst();
    return new Live(
        indicator,
        scribe,
        clock,
        latest,
        underway.now(),
        values.reachable(),
        lineages.of(catalogue, indicator),
        panels.of(indicator, scribe, asked, scribe.address(indicator)));
  }
}

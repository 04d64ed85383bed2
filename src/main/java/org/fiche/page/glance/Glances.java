package org.fiche.page.glance;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.card.Card;
import org.fiche.card.Indicator;
import org.fiche.card.setting.Unit;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.CatalogueConfig;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.observation.Asked;
import org.fiche.observation.Observation;
import org.fiche.observation.Values;
import org.fiche.page.sheet.Live;
import org.fiche.page.text.Scribe;
import org.fiche.page.text.Shown;

/**
 * The newest figure of every indicator, ready before anybody asks: lists of cards show many of them
 * and must not wait. They are read again when any figure changed. For many threads.
 */
@Named("glances")
@ApplicationScoped
public class Glances {

  private final CurrentCatalogue current;
  private final CatalogueConfig config;
  private final Values values;
  private volatile Known known = new Known("", Map.of());

  /**
   * @param state of the figures and the publication that they were read from
   * @param byKey the country by key of code, oldest year first
   */
  private record Known(String state, Map<String, Series> byKey) {}

  private record Series(String fingerprint, boolean demonstration, List<Observation> years) {}

  Glances(CurrentCatalogue current, CatalogueConfig config, Values values) {
    this.current = current;
    this.config = config;
    this.values = values;
  }

  /** Changes with what lists of cards show, which comes a moment after figures changed. */
  public String mark() {
    return Integer.toHexString(known.state().hashCode());
  }

  /** Nothing for a card without figures, or before any was computed. */
  public Optional<Glance> of(Card card, Scribe scribe) {
    return card instanceof Indicator indicator
        ? Optional.ofNullable(known.byKey().get(indicator.code().key()))
            .flatMap(series -> glance(indicator, series, scribe))
        : Optional.empty();
  }

  private static Optional<Glance> glance(Indicator indicator, Series series, Scribe scribe) {
    var rows =
        series.years().stream()
            .map(each -> Live.row(each, indicator, scribe))
            .filter(Live.Row::isKnown)
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Glance(
            rows.getLast(),
            rows.size() < 2 ? Optional.empty() : Optional.of(rows.getFirst()),
            suffix(indicator, scribe),
            series.demonstration(),
            Line.of(series.years()),
            rows.stream()
                .skip(1)
                .map(Live.Row::observation)
                .filter(Observation::broken)
                .map(Observation::year)
                .toList()));
  }

  private static Shown suffix(Indicator indicator, Scribe scribe) {
    return scribe
        .catalogue()
        .settings()
        .unit(indicator.unit())
        .map(Unit::suffix)
        .map(scribe::line)
        .orElseGet(() -> scribe.unnamed(indicator.unit()));
  }

  @Scheduled(every = "${fiche.observation.poll:1s}", concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    if (config.start() != CatalogueConfig.Start.NOTHING) {
      current.get().ifPresent(this::read);
    }
  }

  /** A database that does not answer changes nothing: what was known stays. */
  private void read(Catalogue catalogue) {
    var state = catalogue.number() + "-" + catalogue.publishedAt() + "-" + values.state();
    if (values.reachable() && !state.equals(known.state())) {
      var byKey = new HashMap<String, Series>();
      for (var indicator : catalogue.cards(Indicator.class)) {
        byKey.put(indicator.code().key(), series(catalogue, indicator));
      }
      if (values.reachable()) {
        known = new Known(state, Map.copyOf(byKey));
      }
    }
  }

  /** Most figures stay when one changes. */
  private Series series(Catalogue catalogue, Indicator indicator) {
    var answer = values.ask(catalogue, Asked.country(indicator));
    var fingerprint = answer.fingerprint();
    return Optional.ofNullable(known.byKey().get(indicator.code().key()))
        .filter(before -> before.fingerprint().equals(fingerprint))
        .orElseGet(
            () -> new Series(fingerprint, answer.demonstration(), answer.observations().toList()));
  }
}

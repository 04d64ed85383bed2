package org.fiche.page.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fiche.card.Indicator;
import org.fiche.card.setting.Unit;
import org.fiche.citation.Reference;
import org.fiche.observation.Observation;
import org.fiche.observation.Underway;
import org.fiche.observation.lineage.Lineage;
import org.fiche.page.panel.Panel;
import org.fiche.page.text.Dates;
import org.fiche.page.text.Scribe;
import org.fiche.page.text.Shown;

/**
 * The figures of an indicator beside its words.
 *
 * @param latest of the country, the newest year with a figure; nothing before anything was computed
 * @param works that go on, while figures are being made
 * @param reachable whether the database answers; without it the card reads, and figures do not
 */
public record Live(
    Indicator card,
    Scribe scribe,
    Clock clock,
    Optional<Row> latest,
    List<Underway.Work> works,
    boolean reachable,
    Optional<Lineage> lineage,
    Optional<Panel> panel) {

  /** A figure as a page writes it; empty texts where there is none. */
  public record Row(Observation observation, String value, String numerator, String denominator) {

    public boolean isKnown() {
      return !value.isEmpty();
    }
  }

  public static Row row(Observation observation, Indicator card, Scribe scribe) {
    var figure = observation.figure();
    return new Row(
        observation,
        figure
            .rounded(card.decimals())
            .map(each -> scribe.decimal(each, card.decimals()))
            .orElse(""),
        figure.numerator().map(scribe::number).orElse(""),
        figure.denominator().map(scribe::number).orElse(""));
  }

  /** What stands behind the figure: contacts per patient, %, per 10 000 … */
  public Shown suffix() {
    return scribe
        .catalogue()
        .settings()
        .unit(card.unit())
        .map(unit -> scribe.line(unit.suffix()))
        .orElseGet(() -> scribe.unnamed(card.unit()));
  }

  public int factor() {
    return scribe.catalogue().settings().unit(card.unit()).map(Unit::factor).orElse(1);
  }

  public boolean isDemonstration() {
    return lineage.map(Lineage::demonstration).orElse(false);
  }

  /** How the figures are cited today. */
  public String reference() {
    var today = LocalDate.now(clock);
    var reference = Reference.to(scribe.catalogue(), card, scribe.language(), today);
    return isDemonstration() ? reference.textOfDemonstration() : reference.text();
  }

  public boolean isStale() {
    return latest.map(row -> row.observation().stale()).orElse(false);
  }

  public boolean isRatio() {
    return card.method().denominator().isPresent();
  }

  /** When the newest figures were computed; empty before. */
  public String computed() {
    return lineage
        .flatMap(Lineage::computed)
        .map(at -> Dates.moment(at.atZone(clock.getZone()), scribe.language()))
        .orElse("");
  }

  public String made(Lineage.Made made) {
    return Dates.moment(made.at().atZone(clock.getZone()), scribe.language());
  }
}

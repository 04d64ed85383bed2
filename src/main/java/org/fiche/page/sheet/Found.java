package org.fiche.page.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fiche.area.Level;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.Indicator;
import org.fiche.card.Kind;
import org.fiche.card.Period;
import org.fiche.card.Variable;
import org.fiche.page.text.Pointer;
import org.fiche.page.text.Scribe;
import org.fiche.page.text.Shown;
import org.fiche.search.Excerpt;
import org.fiche.search.Facet;
import org.fiche.search.Results;

/** What a search page shows. */
public record Found(
    Question question,
    Results results,
    List<Match> matches,
    List<Filter> filters,
    String total,
    int last) {

  /** A card that was found, with what matched. */
  public record Match(
      Pointer pointer,
      Excerpt title,
      Excerpt snippet,
      Optional<Period> available,
      Optional<Shown> finestArea) {}

  /** What results can be narrowed by; never empty. */
  public record Filter(Facet facet, List<Option> options) {

    /** Whether its one value is named by the interface. */
    public boolean figures() {
      return facet == Facet.HAS;
    }
  }

  /** A value of a filter. Kinds are named by the words of the interface, the others by content. */
  public record Option(
      String value, Optional<Kind> kind, Shown label, String cards, boolean chosen) {}

  public static Found of(Question question, Results results, Scribe scribe) {
    int size = question.request().size();
    return new Found(
        question,
        results,
        results.hits().stream()
            .map(
                hit ->
                    new Match(
                        scribe.pointer(hit.card()),
                        hit.title(),
                        hit.snippet(),
                        available(hit.card()),
                        finestArea(hit.card(), scribe)))
            .toList(),
        Arrays.stream(Facet.values())
            .filter(facet -> facet != Facet.YEAR)
            .map(facet -> filter(facet, results, scribe))
            .filter(filter -> !filter.options().isEmpty())
            .toList(),
        scribe.number(results.total()),
        (int) Math.max(1, (results.total() + size - 1) / size));
  }

  /** Years that cards of this search have data of, the first first; empty if none has. */
  public List<String> years() {
    return results.counts(Facet.YEAR).stream().map(Results.Count::value).toList();
  }

  public String firstYear() {
    return years().stream().findFirst().orElse("");
  }

  public Facet yearFacet() {
    return Facet.YEAR;
  }

  /** The number of the first match of this page. */
  public int first() {
    return (question.page() - 1) * question.request().size() + 1;
  }

  public int previous() {
    return Math.min(question.page() - 1, last);
  }

  public int next() {
    return question.page() + 1;
  }

  /** Years that a card has data of. */
  public static Optional<Period> available(Card card) {
    return switch (card) {
      case Indicator indicator -> Optional.of(indicator.available());
      case Variable variable -> variable.available();
      default -> Optional.empty();
    };
  }

  /** The smallest level of areas that an indicator has figures of. */
  public static Optional<Shown> finestArea(Card card, Scribe scribe) {
    return card instanceof Indicator indicator
        ? Optional.of(scribe.level(indicator.finestArea().level()))
        : Optional.empty();
  }

  private static Filter filter(Facet facet, Results results, Scribe scribe) {
    return new Filter(
        facet,
        results.facets().getOrDefault(facet, List.of()).stream()
            .map(
                count ->
                    new Option(
                        count.value(),
                        facet == Facet.KIND ? Kind.ofId(count.value()) : Optional.empty(),
                        label(facet, count.value(), scribe),
                        scribe.number(count.cards()),
                        count.chosen()))
            .toList());
  }

  private static Shown label(Facet facet, String value, Scribe scribe) {
    var catalogue = scribe.catalogue();
    var label =
        switch (facet) {
          case KIND -> Optional.<Shown>empty();
          case KEYWORD ->
              catalogue.settings().keyword(value).map(each -> scribe.line(each.label()));
          case DATABASE, DIMENSION ->
              catalogue.card(new Code(value)).map(card -> scribe.line(card.title()));
          case FINEST_AREA -> Level.ofId(value).map(scribe::level);
          case HAS, YEAR -> Optional.<Shown>empty();
        };
    return label.orElseGet(() -> scribe.unnamed(value));
  }
}

package org.fiche.page.cite;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.area.Area.AreaId;
import org.fiche.card.Indicator;
import org.fiche.citation.Reference;
import org.fiche.observation.Answer;
import org.fiche.observation.Observation;
import org.fiche.observation.cell.Breakdown;
import org.fiche.observation.cell.BreakdownNames;
import org.fiche.page.sheet.Live;
import org.fiche.page.sheet.Visit;
import org.fiche.page.text.Scribe;
import org.fiche.page.text.Shown;

/**
 * Figures of a release, one line each.
 *
 * @param newer the newest release, if this is not it
 * @param query that chose the figures, without the question mark
 * @param more how many figures there are beyond those that the page shows
 * @param reference to these figures
 */
public record ValueList(
    Indicator card,
    Shown title,
    String release,
    Optional<String> newer,
    String query,
    List<Row> rows,
    long more,
    boolean demonstration,
    String reference) {

  private static final int MOST = 500;

  /**
   * A figure then and now.
   *
   * @param categories what it is about beside year and area; empty for totals
   */
  public record Row(
      int year, String area, String categories, Live.Row then, Optional<Live.Row> now) {

    public boolean isChanged() {
      return now.isPresent() && !now.get().value().equals(then.value());
    }
  }

  private record Key(int year, AreaId area, List<String> combination) {

    static Key of(Observation observation) {
      return new Key(observation.year(), observation.area(), observation.combination());
    }
  }

  static ValueList of(Visit visit, Answer then, Optional<Answer> now) {
    var scribe = visit.scribe();
    var card = then.asked().indicator();
    var later = new HashMap<Key, Live.Row>();
    now.stream()
        .flatMap(answer -> answer.observations().limit(MOST))
        .forEach(each -> later.put(Key.of(each), Live.row(each, card, scribe)));
    var rows = then.observations().limit(MOST).map(each -> row(each, card, scribe, later)).toList();
    var release = then.asked().release().orElse("");
    var seen = visit.frame().today();
    var reference = Reference.to(scribe.catalogue(), card, scribe.language(), seen);
    return new ValueList(
        card,
        scribe.line(card.title()),
        release,
        now.flatMap(answer -> answer.asked().release()),
        visit.frame().query(),
        rows,
        Math.max(0, then.size() - MOST),
        then.demonstration(),
        reference.toFigures(release, then.demonstration()));
  }

  private static Row row(
      Observation each, Indicator card, Scribe scribe, Map<Key, Live.Row> later) {
    return new Row(
        each.year(),
        scribe
            .catalogue()
            .areas()
            .area(each.area())
            .map(area -> area.name(scribe.language().code()))
            .orElse(each.area().nis()),
        categories(each, scribe),
        Live.row(each, card, scribe),
        Optional.ofNullable(later.get(Key.of(each))));
  }

  private static String categories(Observation observation, Scribe scribe) {
    var names = new BreakdownNames(scribe.catalogue());
    return String.join(
        ", ",
        Arrays.stream(Breakdown.values())
            .filter(each -> !observation.category(each).equals(Breakdown.TOTAL))
            .map(
                each -> {
                  var code = observation.category(each);
                  return names.category(each, code).map(scribe::plain).orElse(code);
                })
            .toList());
  }

  /** The same figures as a file. */
  public String file(String ending) {
    return "/data/" + release + "/" + card.code() + "." + ending + question();
  }

  /** The same figures of another release, on this page. */
  public String page(String other) {
    return "/cards/" + card.code() + "/values/" + other + question();
  }

  private String question() {
    return query.isEmpty() ? "" : "?" + query;
  }
}

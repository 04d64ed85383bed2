package org.fiche.page.panel;

import io.quarkiverse.web.bundler.runtime.Bundle;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.area.AreaFinder;
import org.fiche.card.Indicator;
import org.fiche.citation.Reference;
import org.fiche.observation.Answer;
import org.fiche.observation.Asked;
import org.fiche.observation.Values;
import org.fiche.observation.cell.Layouts;
import org.fiche.observation.computing.Recipe;
import org.fiche.page.choice.Choice;
import org.fiche.page.choice.ChoiceReader;
import org.fiche.page.choice.Note;
import org.fiche.page.choice.Possible;
import org.fiche.page.choice.Taken;
import org.fiche.page.choice.View;
import org.fiche.page.text.Scribe;
import org.fiche.page.words.PanelWords;

/** Makes the panel that an address asks for. */
@ApplicationScoped
public class Panels {

  private final Values values;
  private final Layouts layouts;
  private final Bundle bundle;
  private final Clock clock;

  Panels(Values values, Layouts layouts, Bundle bundle, Clock clock) {
    this.values = values;
    this.layouts = layouts;
    this.bundle = bundle;
    this.clock = clock;
  }

  /**
   * The panel; none before anything was computed.
   *
   * @param asked parameters of the address
   * @param base the address of the page, without a query
   */
  public Optional<Panel> of(
      Indicator indicator, Scribe scribe, Map<String, List<String>> asked, String base) {
    var catalogue = scribe.catalogue();
    var country = values.ask(catalogue, Asked.country(indicator));
    if (country.releases().isEmpty() && country.computedAt().isEmpty()) {
      return Optional.empty();
    }
    var layout = layouts.of(catalogue);
    var possible =
        new Possible(
            country.years(),
            Recipe.rules(catalogue, indicator),
            layout.geography(),
            layout.categories());
    var reader = new ChoiceReader(possible, new AreaFinder(catalogue.areas()), asked);
    var choice = reader.read();
    var words =
        MessageBundles.get(PanelWords.class, Localized.Literal.of(scribe.language().code()));
    return Optional.of(panel(indicator, choice, reader.notes(), new Labels(scribe, words), base));
  }

  private Panel panel(
      Indicator indicator, Choice choice, List<Note> notes, Labels labels, String base) {
    var catalogue = labels.scribe().catalogue();
    var ranking =
        new Ranking(
            indicator,
            choice.possible().geography(),
            asked -> values.ask(catalogue, asked).observations().toList());
    var board = new Board(indicator, choice, labels, ranking);
    boolean lacking = choice.shown() == View.BREAKDOWN && choice.possible().splits().isEmpty();
    var answer = values.ask(catalogue, board.asked());
    var classes = new ClassedSeries(choice, lacking ? List.of() : board.series(answer), labels);
    var all = new ArrayList<>(notes);
    if (lacking) {
      all.add(new Note.NoBreakdowns());
    } else {
      all.addAll(nothing(classes.series()));
    }
    return finished(indicator, choice, all, labels, new Laid(classes, answer, base));
  }

  private record Laid(ClassedSeries classes, Answer answer, String base) {}

  private Panel finished(
      Indicator indicator, Choice choice, List<Note> notes, Labels labels, Laid laid) {
    var series = laid.classes().series();
    var pictures = new Pictures(choice, series, labels.scribe(), indicator.decimals());
    var suffix =
        labels
            .scribe()
            .catalogue()
            .settings()
            .unit(indicator.unit())
            .map(unit -> labels.behind(unit))
            .orElse("");
    return new Panel(
        choice,
        laid.base(),
        indicator,
        labels,
        series,
        new TableOrder(choice, labels.scribe().language()).of(series),
        current(choice, series),
        new Advice(indicator, choice, labels, laid.base()).on(notes),
        new Sentences(choice, labels, suffix).of(series),
        laid.classes().legend(indicator.decimals()),
        pictures.scale(),
        series.isEmpty() ? "" : pictures.drawn(),
        Taken.of(
            choice,
            lasting(laid.answer()),
            labels.scribe().language().code(),
            labels.scribe().catalogue().imprint().baseUri().replaceAll("/+$", "")),
        laid.answer().demonstration(),
        around(indicator, labels, laid.answer()));
  }

  /** What was asked; of an indicator that ended only the figures of its releases are given out. */
  private static Asked lasting(Answer answer) {
    var asked = answer.asked();
    return asked.indicator().head().isRetired()
        ? new Asked(
            asked.indicator(),
            answer.releases().stream().findFirst(),
            asked.areas(),
            asked.years(),
            asked.categories())
        : asked;
  }

  private Panel.Around around(Indicator indicator, Labels labels, Answer answer) {
    var scribe = labels.scribe();
    var reference =
        Reference.to(scribe.catalogue(), indicator, scribe.language(), LocalDate.now(clock)).text();
    var script = bundle.script("panel");
    return new Panel.Around(
        script == null ? "" : script,
        answer.demonstration() ? reference + ", " + labels.words().demonstration() : reference);
  }

  /**
   * A line or group without any figure, with the first reason; other reasons stand in the table.
   */
  private static List<Note> nothing(List<Series> all) {
    return all.stream()
        .filter(series -> series.known().findAny().isEmpty())
        .flatMap(
            series ->
                series.rows().stream()
                    .flatMap(row -> row.observation().figure().reason().stream())
                    .limit(1)
                    .map(reason -> (Note) new Note.Nothing(series.name(), reason)))
        .toList();
  }

  /** On a map the area chosen last, else the highest; else the newest or first figure. */
  private static Optional<Row> current(Choice choice, List<Series> series) {
    var rows = series.stream().flatMap(Series::known).toList();
    return switch (choice.shown()) {
      case TREND, TABLE -> series.stream().flatMap(each -> each.last().stream()).findFirst();
      case MAP ->
          series.stream()
              .flatMap(each -> each.rows().stream())
              .filter(row -> row.observation().area().equals(choice.areas().getLast()))
              .findFirst()
              .or(() -> rows.stream().max(Comparator.comparingDouble(Row::number)));
      case BREAKDOWN -> rows.stream().findFirst();
    };
  }
}

package org.fiche.exchange.data;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.Indicator;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.exchange.Problem;
import org.fiche.observation.Asked;
import org.fiche.observation.Asking;
import org.fiche.observation.Values;
import org.fiche.observation.cell.Layout;

/** One request for figures, answered from one publication. */
record DataRequest(Catalogue catalogue, Values values, Layout layout) {

  private static final String LANGUAGE = "lang";
  private static final int NEAR = 5;

  Response.ResponseBuilder answer(
      Optional<String> release, String file, UriInfo uri, HttpHeaders headers) {
    int dot = file.lastIndexOf('.');
    var format = DataFormat.ofEnding(dot < 0 ? "" : file.substring(dot + 1));
    if (format.isEmpty()) {
      return Problem.missing(
              "Figures end in one of: ." + String.join(", .", DataFormat.endings()), List.of())
          .response();
    }
    var code = file.substring(0, dot);
    var indicator = catalogue.find(code).filter(Indicator.class::isInstance);
    if (indicator.isEmpty()) {
      return noFigures(code).response();
    }
    if (release.filter(name -> !values.releases().contains(name)).isPresent()) {
      return noRelease(release.get()).response();
    }
    var gone = release.isEmpty() ? withdrawn(indicator.get()) : Optional.<Problem>empty();
    if (gone.isPresent()) {
      return gone.get().response();
    }
    var language = language(uri);
    if (language.isEmpty()) {
      return Problem.mistyped(
              LANGUAGE, uri.getQueryParameters().getFirst(LANGUAGE), Language.codes())
          .response();
    }
    var asking = Asking.of((Indicator) indicator.get(), release, layout, filters(uri));
    return switch (asking) {
      case Asking.Understood understood ->
          figures(understood.asked(), format.get(), language.get(), uri, headers);
      case Asking.Mistyped wrong -> mistyped(wrong, (Indicator) indicator.get()).response();
      case Asking.NoParameter wrong ->
          Problem.mistyped("parameter", wrong.written(), parameters()).response();
    };
  }

  /** No figures are added to such a card any more; those of its releases stay. */
  private Optional<Problem> withdrawn(Card card) {
    var head = card.head();
    return switch (head.state()) {
      case DRAFT, PUBLISHED -> Optional.empty();
      case SUPERSEDED, WITHDRAWN -> {
        var wording = catalogue.in(catalogue.imprint().languages().getFirst());
        var reason = head.reason().map(wording::plain).map(why -> ": " + why).orElse("");
        var successor = head.replacedBy().map(Code::written);
        yield Optional.of(
            Problem.gone(
                "%s is %s%s%s"
                    .formatted(
                        card.code(),
                        head.state().name().toLowerCase(Locale.ROOT),
                        reason,
                        successor.map(code -> "; use " + code).orElse("")),
                successor.stream().toList()));
      }
    };
  }

  private static List<String> parameters() {
    var all = new java.util.ArrayList<>(List.of(LANGUAGE));
    all.addAll(Asking.PARAMETERS);
    return all;
  }

  /** For a year, those with figures; else what the question itself knows. */
  private Problem mistyped(Asking.Mistyped wrong, Indicator indicator) {
    var known = wrong.known();
    if (wrong.parameter().equals("year")) {
      var years = values.ask(catalogue, Asked.country(indicator)).years();
      known = years.isEmpty() ? known : years.stream().map(String::valueOf).toList();
    }
    return Problem.mistyped(wrong.parameter(), wrong.written(), known);
  }

  private Problem noFigures(String code) {
    var near =
        catalogue.near(code.substring(0, Math.min(code.length(), 60)), 2 * NEAR).stream()
            .filter(Indicator.class::isInstance)
            .map(card -> card.code().written())
            .limit(NEAR)
            .toList();
    var what = catalogue.find(code).map(Card::kind);
    var detail =
        what.map(kind -> "%s is a %s; only indicators have figures".formatted(code, kind.id()))
            .orElse("There is no indicator " + Problem.cut(code));
    return Problem.missing(
        near.isEmpty() ? detail : detail + "; near it: " + String.join(", ", near), near);
  }

  private Problem noRelease(String name) {
    var known = values.releases();
    if (known.isEmpty() && !values.reachable()) {
      return Problem.unavailable("Figures cannot be read at the moment");
    }
    var detail = "There is no release " + Problem.cut(name);
    return Problem.missing(
        known.isEmpty() ? detail : detail + "; there are: " + String.join(", ", known), known);
  }

  private Optional<Language> language(UriInfo uri) {
    var written = uri.getQueryParameters().getFirst(LANGUAGE);
    return written == null
        ? Optional.of(catalogue.imprint().languages().getFirst())
        : Language.of(written);
  }

  /** No code has a space: it is the plus sign of {@code 75+}, which addresses cannot write. */
  private static Map<String, List<String>> filters(UriInfo uri) {
    var filters = new HashMap<String, List<String>>();
    uri.getQueryParameters()
        .forEach(
            (name, all) ->
                filters.put(name, all.stream().map(each -> each.replace(' ', '+')).toList()));
    filters.remove(LANGUAGE);
    return filters;
  }

  private Response.ResponseBuilder figures(
      Asked asked, DataFormat format, Language language, UriInfo uri, HttpHeaders headers) {
    var answer = values.ask(catalogue, asked);
    if (!answer.reachable()) {
      return Problem.unavailable("Figures cannot be read at the moment; cards still can")
          .response();
    }
    if (format == DataFormat.XLSX && !Spreadsheet.holds(answer.size())) {
      return Problem.mistyped(
              "level", answer.size() + " rows, more than a sheet holds", List.of("fewer years"))
          .response();
    }
    return new DataAnswer(catalogue, answer, format, language).response(uri, headers);
  }
}

package org.fiche.exchange.news;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.fiche.card.setting.Keyword;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.exchange.Document;
import org.fiche.exchange.OpenToAll;
import org.fiche.exchange.Problem;
import org.jspecify.annotations.Nullable;

/** {@code /feed.{lang}.atom}, of all cards or of a keyword, and {@code /releases.{lang}.ics}. */
@Path("/")
public class NewsResource {

  private static final String ATOM = "application/atom+xml;charset=UTF-8";
  private static final String CALENDAR = "text/calendar;charset=UTF-8";
  private static final String LANG = "{lang: fr|nl|de|en}";

  private final CurrentCatalogue current;
  private final News news;
  private final Clock clock;

  NewsResource(CurrentCatalogue current, News news, Clock clock) {
    this.current = current;
    this.news = news;
    this.clock = clock;
  }

  @GET
  @Path("feed." + LANG + ".atom")
  public Response feed(
      String lang, @Nullable @QueryParam("keyword") String keyword, @Context HttpHeaders headers) {
    return answer(
        lang,
        (catalogue, language) -> {
          var shelf = Optional.ofNullable(keyword).flatMap(catalogue.settings()::keyword);
          if (keyword != null && shelf.isEmpty()) {
            var known = catalogue.settings().keywords().stream().map(Keyword::id).toList();
            return Problem.mistyped("keyword", keyword, known).response();
          }
          return Document.of(ATOM, new Feed(catalogue, language, shelf, news.of(catalogue)).xml())
              .answer(headers);
        });
  }

  @GET
  @Path("releases." + LANG + ".ics")
  public Response calendar(String lang, @Context HttpHeaders headers) {
    return answer(
        lang,
        (catalogue, language) ->
            Document.of(CALENDAR, new Calendar(catalogue, language).text(LocalDate.now(clock)))
                .answer(headers));
  }

  private Response answer(
      String lang, BiFunction<Catalogue, Language, Response.ResponseBuilder> answering) {
    var language = Language.of(lang).orElseThrow();
    var answer =
        current
            .get()
            .map(catalogue -> answering.apply(catalogue, language))
            .orElseGet(() -> Problem.unavailable("Nothing is published yet").response());
    return OpenToAll.mark(answer).build();
  }
}

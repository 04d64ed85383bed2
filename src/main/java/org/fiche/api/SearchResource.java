package org.fiche.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.Search;
import org.fiche.search.SearchUnavailable;
import org.fiche.search.Suggester;
import org.fiche.search.Suggestion;
import org.fiche.search.learning.Learning;

/** Searching for programs, and for the page while somebody types. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class SearchResource {

  private static final Set<String> PARAMETERS =
      Set.of(
          "q",
          "lang",
          "kind",
          "keyword",
          "database",
          "finest_area",
          "dimension",
          "has",
          "from",
          "to",
          "page",
          "size",
          "sort");
  private static final int SUGGESTED = 8;

  private final Answers answers;
  private final Search search;
  private final Suggester suggester;
  private final Learning learning;

  SearchResource(Answers answers, Search search, Suggester suggester, Learning learning) {
    this.learning = learning;
    this.answers = answers;
    this.search = search;
    this.suggester = suggester;
  }

  @GET
  @Path("/search")
  @Operation(
      summary = "Cards that match words or a code",
      description =
          "All four languages are searched; `lang` is that of the answer. Filters may repeat.")
  @Parameter(name = "q", description = "Words or a code", example = "huisarts contacten")
  @Parameter(name = "lang", description = "fr, nl, de or en", example = "nl")
  @Parameter(
      name = "kind",
      description = "Filter, as are keyword, database, finest_area and dimension")
  @Parameter(name = "has", description = "values: only cards that compute figures")
  @Parameter(name = "from", description = "First year of data; with to, a range", example = "2019")
  @Parameter(name = "to", description = "Last year of data")
  @Parameter(name = "page", description = "From 1")
  @Parameter(name = "size", description = "1 to 100")
  @Parameter(name = "sort", description = "relevance, title, code or date")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Found.class)))
  @APIResponse(responseCode = "400", description = "A parameter has a value that does not exist")
  public Response search(@Context Request request, @Context UriInfo uri) {
    return answers.read(request, catalogue -> found(catalogue, uri));
  }

  private Found found(Catalogue catalogue, UriInfo uri) {
    var asked = new Parameters(uri.getQueryParameters(), PARAMETERS).search(catalogue);
    var results = ready(() -> search.search(catalogue, asked));
    learning.hear(asked, results);
    return Found.of(results, asked);
  }

  /** What may be meant by what is being typed. */
  record Suggested(List<Line> suggestions) {

    /**
     * One card or shelf.
     *
     * @param group why it is suggested: code, title, synonym or keyword
     * @param synonym the name that matched, when the title did not
     */
    record Line(String group, String code, String kind, String title, String synonym, String url) {}
  }

  @GET
  @Path("/suggest")
  @Operation(
      summary = "Cards and shelves for somebody who is typing",
      description = "At most eight cards and three shelves, grouped by what begins so.")
  @Parameter(name = "q", description = "The beginning of words or of a code", example = "huisa")
  @Parameter(name = "lang", description = "fr, nl, de or en", example = "nl")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Suggested.class)))
  public Response suggest(@Context Request request, @Context UriInfo uri) {
    return answers.read(request, catalogue -> suggested(catalogue, uri));
  }

  private Suggested suggested(Catalogue catalogue, UriInfo uri) {
    var asked = new Parameters(uri.getQueryParameters(), Set.of("q", "lang"));
    var language = asked.language(catalogue);
    var found = ready(() -> suggester.suggest(catalogue, asked.text("q"), language, SUGGESTED));
    return new Suggested(found.stream().map(each -> line(each, language)).toList());
  }

  private static Suggested.Line line(Suggestion suggestion, Language language) {
    return switch (suggestion) {
      case Suggestion.OfCard card ->
          new Suggested.Line(
              card.group().id(),
              card.card().code().written(),
              card.card().kind().id(),
              card.title(),
              card.synonym().orElse(""),
              CardLine.url(card.card(), language));
      case Suggestion.OfShelf shelf ->
          new Suggested.Line(
              shelf.group().id(),
              shelf.id(),
              "keyword",
              shelf.title(),
              "",
              "/" + language.code() + "/keywords/" + shelf.id());
    };
  }

  private static <T> T ready(Supplier<T> searched) {
    try {
      return searched.get();
    } catch (SearchUnavailable busy) {
      throw Refusals.busy(busy);
    }
  }
}

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.SearchUnavailable;
import org.fiche.search.Suggester;
import org.fiche.search.Suggestion;

/** What the search bar of a browser offers while somebody types. */
@Path("/api/suggestions")
@Tag(name = "Search")
public class SuggestionsResource {

  private static final String TYPE = "application/x-suggestions+json";
  private static final int SUGGESTED = 8;

  private final Answers answers;
  private final Suggester suggester;

  SuggestionsResource(Answers answers, Suggester suggester) {
    this.answers = answers;
    this.suggester = suggester;
  }

  /**
   * What was typed, then what it may become: choosing one searches for it. Source: <a
   * href="https://github.com/dewitt/opensearch/blob/master/mediawiki/Specifications/OpenSearch/Extensions/Suggestions/1.1/Draft%201.wiki">OpenSearch
   * suggestions 1.1</a>.
   */
  @GET
  @Produces({TYPE, MediaType.APPLICATION_JSON})
  @Operation(
      summary = "Suggestions for the search bar of a browser",
      description = "A list: what was typed, and a list of completions. At most eight cards.")
  @Parameter(name = "q", description = "The beginning of words or of a code", example = "huisa")
  @Parameter(name = "lang", description = "fr, nl, de or en", example = "nl")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = List.class)))
  public Response suggestions(@Context Request request, @Context UriInfo uri) {
    return answers.read(request, catalogue -> offered(catalogue, uri));
  }

  private List<Object> offered(Catalogue catalogue, UriInfo uri) {
    var asked = new Parameters(uri.getQueryParameters(), Set.of("q", "lang"));
    try {
      var found =
          suggester.suggest(catalogue, asked.text("q"), asked.language(catalogue), SUGGESTED);
      return List.of(
          asked.text("q"), found.stream().map(SuggestionsResource::completion).distinct().toList());
    } catch (SearchUnavailable busy) {
      throw Refusals.busy(busy);
    }
  }

  /** Words that find the card first: whoever types a code wants that one. */
  private static String completion(Suggestion suggestion) {
    return switch (suggestion) {
      case Suggestion.OfCard card ->
          card.group() == Suggestion.Group.CODE ? card.card().code().written() : card.title();
      case Suggestion.OfShelf shelf -> shelf.title();
    };
  }
}

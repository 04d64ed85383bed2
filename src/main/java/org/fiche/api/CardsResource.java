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
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.history.History;
import org.fiche.catalogue.history.History.Past;
import org.fiche.catalogue.history.Version;

/** Cards for programs. */
@Path("/api/cards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cards")
public class CardsResource {

  private static final int USUAL = 100;
  private static final int LARGEST = 1_000;
  private static final int NEAR = 5;

  private final Answers answers;
  private final History history;

  CardsResource(Answers answers, History history) {
    this.answers = answers;
    this.history = history;
  }

  /** A page of cards, by kind, then by code. */
  record CardList(long total, int page, int size, List<CardLine> cards) {}

  @GET
  @Operation(
      summary = "All cards",
      description =
          "By kind, then by code; `kind` may repeat. Pages hold 100 cards unless `size` says otherwise.")
  @Parameter(name = "lang", description = "fr, nl, de or en", example = "en")
  @Parameter(
      name = "kind",
      description = "indicator, variable, concept, dimension, codelist, database or page")
  @Parameter(name = "page", description = "From 1")
  @Parameter(name = "size", description = "1 to 1,000")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CardList.class)))
  @APIResponse(responseCode = "400", description = "A parameter has a value that does not exist")
  public Response all(@Context Request request, @Context UriInfo uri) {
    return answers.read(request, catalogue -> list(catalogue, uri));
  }

  private static CardList list(Catalogue catalogue, UriInfo uri) {
    var asked = new Parameters(uri.getQueryParameters(), Set.of("lang", "kind", "page", "size"));
    var language = asked.language(catalogue);
    int size = asked.number("size", USUAL, 1, LARGEST);
    int page = asked.number("page", 1, 1, Parameters.LAST_PAGE);
    var kinds = asked.kinds();
    var cards = catalogue.cards().stream().filter(card -> kinds.contains(card.kind())).toList();
    return new CardList(
        cards.size(),
        page,
        size,
        cards.stream()
            .skip((page - 1L) * size)
            .limit(size)
            .map(card -> CardLine.of(catalogue, card, language))
            .toList());
  }

  @GET
  @Path("/{code}")
  @Operation(
      summary = "One card",
      description = "The code may be written in any case, with or without its suffix.")
  @Parameter(name = "lang", description = "fr, nl, de or en", example = "en")
  @Parameter(name = "version", description = "The card as it was", example = "2025-09-25")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CardView.class)))
  @APIResponse(
      responseCode = "404",
      description = "No such card or version; the detail names others")
  public Response one(
      @Parameter(example = "stat_003_014") String code,
      @Context Request request,
      @Context UriInfo uri) {
    return answers.read(
        request,
        catalogue -> {
          var asked = new Parameters(uri.getQueryParameters(), Set.of("lang", "version"));
          var language = asked.language(catalogue);
          var past = past(catalogue, code, asked.text("version"));
          return CardView.of(past.catalogue(), past.card(), language, answers.today());
        });
  }

  /** The version asked for, also of a card that left the catalogue; else the card of today. */
  private Past past(Catalogue catalogue, String code, String version) {
    if (version.isEmpty()) {
      return History.shown(catalogue, card(catalogue, code));
    }
    var card =
        catalogue
            .find(code)
            .or(() -> history.last(catalogue, new Code(code)).map(Past::card))
            .orElseGet(() -> card(catalogue, code));
    return history
        .at(catalogue, card, version)
        .orElseThrow(
            () ->
                Refusal.unknownVersion(
                    version,
                    history.versions(catalogue, card).stream().map(Version::name).toList()));
  }

  private static Card card(Catalogue catalogue, String code) {
    return catalogue
        .find(code)
        .orElseThrow(
            () ->
                Refusal.unknownCard(
                    code,
                    catalogue.near(code, NEAR).stream()
                        .map(card -> card.code().written())
                        .toList()));
  }
}

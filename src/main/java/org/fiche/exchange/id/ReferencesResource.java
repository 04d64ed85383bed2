package org.fiche.exchange.id;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fiche.card.Card;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.citation.ReferenceData;
import org.fiche.citation.ReferenceFormat;
import org.fiche.exchange.OpenToAll;
import org.fiche.exchange.Problem;

/** References to several cards in one file: {@code /references.{ris,bib,csl.json}?codes=a,b}. */
@Path("/references.{ending}")
public class ReferencesResource {

  private static final String CODES = "codes";
  private static final int MOST = 500;
  private static final int NEAR = 3;

  private final CurrentCatalogue current;

  ReferencesResource(CurrentCatalogue current) {
    this.current = current;
  }

  /** In the order of the codes; a card that stands twice is written once. */
  @GET
  public Response file(String ending, @Context UriInfo uri, @Context HttpHeaders headers) {
    return OpenToAll.mark(
            current
                .get()
                .map(catalogue -> answer(catalogue, ending, uri, headers))
                .orElseGet(() -> Problem.unavailable("Nothing is published yet").response()))
        .build();
  }

  private static ResponseBuilder answer(
      Catalogue catalogue, String ending, UriInfo uri, HttpHeaders headers) {
    var format = ReferenceFormat.ofEnding(ending);
    var language = language(catalogue, uri);
    var codes = codes(uri);
    if (format.isEmpty()) {
      var known = Arrays.stream(ReferenceFormat.values()).map(ReferenceFormat::ending).toList();
      return Problem.missing("References end in one of: ." + String.join(", .", known), known)
          .response();
    }
    if (language.isEmpty()) {
      return Problem.mistyped(IdRequest.LANGUAGE, "", Language.codes()).response();
    }
    if (codes.isEmpty() || codes.size() > MOST) {
      var detail = "Name from 1 to %d codes, with commas between them".formatted(MOST);
      return new Problem("Which cards?", 400, detail, CODES, List.of()).response();
    }
    return file(catalogue, codes, format.get(), language.get()).answer(headers);
  }

  /** The cards that are there, and the codes that are not. */
  private record Found(
      Catalogue catalogue,
      List<Card> cards,
      List<String> unknown,
      ReferenceFormat format,
      Language language) {

    ResponseBuilder answer(HttpHeaders headers) {
      if (!unknown.isEmpty()) {
        return Problem.missing("There is no card " + String.join(", ", unknown), near()).response();
      }
      var references =
          cards.stream().map(card -> ReferenceData.of(catalogue, card, language)).toList();
      var cover =
          new CardFile.Cover(
              format.mediaType(),
              "attachment; filename=\"references.%s\"".formatted(format.ending()),
              language.code(),
              catalogue.imprint().licence().url());
      return CardFile.of(format.write(references), cover).response(headers);
    }

    private List<String> near() {
      return unknown.stream()
          .flatMap(code -> catalogue.near(code, NEAR).stream())
          .map(card -> card.code().written())
          .distinct()
          .toList();
    }
  }

  private static Found file(
      Catalogue catalogue, List<String> codes, ReferenceFormat format, Language language) {
    var cards = new ArrayList<Card>();
    var unknown = new ArrayList<String>();
    for (var code : codes) {
      catalogue.find(code).ifPresentOrElse(cards::add, () -> unknown.add(Problem.cut(code)));
    }
    return new Found(catalogue, cards.stream().distinct().toList(), unknown, format, language);
  }

  private static List<String> codes(UriInfo uri) {
    return uri.getQueryParameters().getOrDefault(CODES, List.of()).stream()
        .flatMap(written -> Arrays.stream(written.split(",")))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .toList();
  }

  private static Optional<Language> language(Catalogue catalogue, UriInfo uri) {
    var written = uri.getQueryParameters().getFirst(IdRequest.LANGUAGE);
    return written == null
        ? Optional.of(catalogue.imprint().languages().getFirst())
        : Language.of(written);
  }
}

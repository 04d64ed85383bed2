package org.fiche.exchange.browser;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.fiche.card.text.Language;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.exchange.Document;
import org.fiche.exchange.OpenToAll;
import org.fiche.exchange.Problem;

/** {@code /opensearch.{lang}.xml}: the catalogue in the search bar of a browser. */
@Path("/opensearch.{lang: fr|nl|de|en}.xml")
public class OpenSearchResource {

  private static final String TYPE = SearchDescription.TYPE + ";charset=UTF-8";

  private final CurrentCatalogue current;

  OpenSearchResource(CurrentCatalogue current) {
    this.current = current;
  }

  @GET
  public Response description(String lang, @Context HttpHeaders headers) {
    var language = Language.of(lang).orElseThrow();
    var answer =
        current
            .get()
            .map(catalogue -> new SearchDescription(catalogue, language))
            .map(description -> Document.of(TYPE, description.xml()).answer(headers))
            .orElseGet(() -> Problem.unavailable("Nothing is published yet").response());
    return OpenToAll.mark(answer).build();
  }
}

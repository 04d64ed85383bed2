package org.fiche.exchange.id;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Function;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.exchange.OpenToAll;
import org.fiche.exchange.Problem;

/** Identifiers of cards, and each card in one format: {@code /id/{code}[/{version}].{format}}. */
@Path("/id")
public class IdResource {

  private final CurrentCatalogue current;
  private final Identified identified;

  IdResource(CurrentCatalogue current, Identified identified) {
    this.current = current;
    this.identified = identified;
  }

  /** The newest version. */
  @GET
  @Path("{file}")
  public Response newest(String file, @Context UriInfo uri, @Context HttpHeaders headers) {
    return answer(
        uri, catalogue -> identified.answer(IdRequest.newest(catalogue, file, uri, headers)));
  }

  /** One version. */
  @GET
  @Path("{code}/{file}")
  public Response version(
      String code, String file, @Context UriInfo uri, @Context HttpHeaders headers) {
    return answer(
        uri,
        catalogue -> identified.answer(IdRequest.version(catalogue, code, file, uri, headers)));
  }

  @OPTIONS
  @Path("{any:.+}")
  public Response allowed() {
    return OpenToAll.preflight();
  }

  private Response answer(UriInfo uri, Function<Catalogue, Response.ResponseBuilder> answering) {
    Optional<Catalogue> catalogue = current.get();
    return OpenToAll.mark(
            catalogue
                .map(answering)
                .orElseGet(() -> Problem.unavailable("Nothing is published yet").response()))
        .build();
  }
}

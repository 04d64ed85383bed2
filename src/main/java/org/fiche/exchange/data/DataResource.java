package org.fiche.exchange.data;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.exchange.OpenToAll;
import org.fiche.exchange.Problem;
import org.fiche.observation.Values;

/**
 * Figures for programs: {@code /data/{code}.{json,csv,xlsx}}, and of a release {@code
 * /data/{release}/…}.
 */
@Path("/data")
public class DataResource {

  private final CurrentCatalogue current;
  private final Values values;
  private final KeptAnswers kept;

  DataResource(CurrentCatalogue current, Values values, KeptAnswers kept) {
    this.current = current;
    this.values = values;
    this.kept = kept;
  }

  @GET
  @Path("{file}")
  public Response newest(
      @PathParam("file") String file, @Context UriInfo uri, @Context HttpHeaders headers) {
    return answer(Optional.empty(), file, uri, headers);
  }

  @GET
  @Path("{release}/{file}")
  public Response released(
      @PathParam("release") String release,
      @PathParam("file") String file,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    return answer(Optional.of(release), file, uri, headers);
  }

  @OPTIONS
  @Path("{any:.*}")
  public Response allowed() {
    return OpenToAll.preflight();
  }

  private Response answer(Optional<String> release, String file, UriInfo uri, HttpHeaders headers) {
    // Before the work: what changes meanwhile belongs to the next state.
    var state = kept.state();
    var response =
        current
            .get()
            .map(catalogue -> new DataRequest(catalogue, values, values.layout(catalogue, release)))
            .map(request -> request.answer(release, file, uri, headers))
            .orElseGet(() -> Problem.unavailable("Nothing is published yet").response());
    var answer = OpenToAll.mark(response).build();
    state.ifPresent(now -> kept.keep(uri.getRequestUri(), now, answer));
    return answer;
  }
}

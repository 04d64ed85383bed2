package org.fiche.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.fiche.finding.Problem;
import org.fiche.search.SearchUnavailable;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers to requests that cannot be met, in the one shape for programs.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
class Refusals {

  private static final int UNAVAILABLE = 503;

  @ServerExceptionMapper
  Response refused(Refusal refusal, UriInfo uri) {
    var problem =
        Problem.of(
            refusal.status(),
            refusal.title(),
            String.valueOf(refusal.getMessage()),
            uri.getRequestUri().getRawPath());
    var answer =
        Response.status(refusal.status())
            .type(Problem.MEDIA_TYPE)
            .header("Access-Control-Allow-Origin", "*")
            .entity(problem);
    return refusal.status() == UNAVAILABLE
        ? answer.header("Retry-After", "5").build()
        : answer.build();
  }

  /** The index of the publication is being built; whoever asks the API hears so as a problem. */
  static Refusal busy(SearchUnavailable cause) {
    return Refusal.notYet(String.valueOf(cause.getMessage()));
  }
}

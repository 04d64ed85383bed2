package org.fiche.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.fiche.search.SearchUnavailable;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers to requests that cannot be met, in the one shape for programs.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
class Refusals {

  private static final int UNAVAILABLE = 503;

  /** The shape. */
  public record Problem(String type, String title, int status, String detail, String instance) {}

  @ServerExceptionMapper
  Response refused(Refusal refusal, UriInfo uri) {
    var problem =
        new Problem(
            "about:blank",
            refusal.title(),
            refusal.status(),
            String.valueOf(refusal.getMessage()),
            uri.getRequestUri().getRawPath());
    var answer =
        Response.status(refusal.status())
            .type("application/problem+json")
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

package org.fiche.page.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

/**
 * What a program gets where a reader would get a page of an error.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
public record Problem(String type, String title, int status, String detail, String instance) {

  private static final String MEDIA_TYPE = "application/problem+json";

  /** Whether a program asks: the address decides, not what the client says of itself. */
  public static boolean isAskedFor(ContainerRequestContext request) {
    var path = request.getUriInfo().getRequestUri().getRawPath();
    return path.equals("/api") || path.startsWith("/api/");
  }

  public static Response answer(int status, String detail, ContainerRequestContext request) {
    var reason = Response.Status.fromStatusCode(status);
    var problem =
        new Problem(
            "about:blank",
            reason == null ? "Error" : reason.getReasonPhrase(),
            status,
            detail,
            request.getUriInfo().getRequestUri().getRawPath());
    return Response.status(status)
        .type(MEDIA_TYPE)
        .header("Access-Control-Allow-Origin", "*")
        .entity(problem)
        .build();
  }
}

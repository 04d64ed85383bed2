package org.fiche.page.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.fiche.finding.Problem;

/** What a program gets where a reader would get a page of an error. */
public final class ForPrograms {

  private ForPrograms() {}

  /** Whether a program asks: the address decides, not what the client says of itself. */
  public static boolean asks(ContainerRequestContext request) {
    var path = request.getUriInfo().getRequestUri().getRawPath();
    return path.equals("/api") || path.startsWith("/api/");
  }

  public static Response answer(int status, String detail, ContainerRequestContext request) {
    var reason = Response.Status.fromStatusCode(status);
    var title = reason == null ? "Error" : reason.getReasonPhrase();
    var path = request.getUriInfo().getRequestUri().getRawPath();
    return Response.status(status)
        .type(Problem.MEDIA_TYPE)
        .header("Access-Control-Allow-Origin", "*")
        .entity(Problem.of(status, title, detail, path))
        .build();
  }
}

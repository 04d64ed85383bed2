package org.fiche.page.http;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Pages are read and nothing else. Several classes share the beginning of their addresses, and the
 * framework would say that there is no page at all.
 */
@Provider
@PreMatching
public class OnlyRead implements ContainerRequestFilter {

  private static final Pattern PAGE = Pattern.compile("/(?:(?:fr|nl|de|en)(?:/.*)?)?");
  private static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");

  @Override
  public void filter(ContainerRequestContext request) {
    var path = request.getUriInfo().getRequestUri().getRawPath();
    if (!READING.contains(request.getMethod()) && PAGE.matcher(path).matches()) {
      throw new NotAllowedException(
          Response.status(Response.Status.METHOD_NOT_ALLOWED)
              .header(HttpHeaders.ALLOW, String.join(", ", READING))
              .build());
    }
  }
}

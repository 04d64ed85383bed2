package org.fiche.page.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/** An address of a page means the same with a slash at its end. */
@Provider
@PreMatching
public class TrailingSlash implements ContainerRequestFilter {

  private static final Pattern PAGE = Pattern.compile("(/(?:fr|nl|de|en)/.+?)/+");

  @Override
  public void filter(ContainerRequestContext request) {
    var uri = request.getUriInfo().getRequestUri();
    var page = PAGE.matcher(uri.getRawPath());
    if (page.matches()) {
      request.setRequestUri(
          request.getUriInfo().getRequestUriBuilder().replacePath(page.group(1)).build());
    }
  }
}

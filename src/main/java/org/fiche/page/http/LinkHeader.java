package org.fiche.page.http;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Says the links of a page in the head of its answer, before others turn it into bytes. */
@Provider
@Priority(Priorities.USER + 1000)
public class LinkHeader implements ContainerResponseFilter {

  /** The attribute of a template that holds them. */
  public static final String LINKS = "links";

  private static final String HEADER = "Link";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof TemplateInstance page
        && page.getAttribute(LINKS) instanceof String links) {
      response.getHeaders().putSingle(HEADER, links);
    }
  }
}

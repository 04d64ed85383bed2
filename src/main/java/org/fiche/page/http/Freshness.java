package org.fiche.page.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.observation.Underway;
import org.fiche.observation.Values;

/**
 * A strong entity tag for pages: the publication, the program, the figures that stand, how far work
 * on others is, and the day that references print. The address of a page holds its language. Who
 * has the page already gets 304 before any work.
 */
@Provider
@Fresh
public class Freshness implements ContainerRequestFilter, ContainerResponseFilter {

  private static final int OK = 200;

  private final CurrentCatalogue current;
  private final Values values;
  private final Underway underway;
  private final Build build;
  private final Clock clock;

  Freshness(CurrentCatalogue current, Values values, Underway underway, Build build, Clock clock) {
    this.underway = underway;
    this.values = values;
    this.current = current;
    this.build = build;
    this.clock = clock;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    tag()
        .map(tag -> request.getRequest().evaluatePreconditions(tag))
        .ifPresent(seen -> request.abortWith(marked(seen, tag().orElseThrow()).build()));
  }

  private static Response.ResponseBuilder marked(Response.ResponseBuilder seen, EntityTag tag) {
    return seen.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var headers = response.getHeaders();
    if (response.getStatus() == OK) {
      tag().ifPresent(tag -> headers.putSingle(HttpHeaders.ETAG, tag));
      headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
  }

  private Optional<EntityTag> tag() {
    return current
        .get()
        .map(
            catalogue ->
                new EntityTag(
                    catalogue.number()
                        + "-"
                        + catalogue.publishedAt().getEpochSecond()
                        + "-"
                        + build.id()
                        + "-"
                        + values.state()
                        + "-"
                        + Integer.toHexString(underway.now().toString().hashCode())
                        + "-"
                        + LocalDate.now(clock)));
  }
}

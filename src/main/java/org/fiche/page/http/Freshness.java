package org.fiche.page.http;

import jakarta.inject.Inject;
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
import org.fiche.observation.Values;
import org.fiche.page.glance.Glances;

/**
 * A strong entity tag for pages: the publication, the program, the figures that stand, and the day
 * that references print. The address of a page holds its language. Who has the page already gets
 * 304 before any work.
 */
@Provider
@Fresh
public class Freshness implements ContainerRequestFilter, ContainerResponseFilter {

  private static final int OK = 200;

  /** Lists show a new figure a moment after it came to stand. */
  @Inject Glances glances;

  private final CurrentCatalogue current;
  private final Values values;
  private final Build build;
  private final Clock clock;

  Freshness(CurrentCatalogue current, Values values, Build build, Clock clock) {
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
                        + glances.mark()
                        + "-"
                        + catalogue.publishedAt().getEpochSecond()
                        + "-"
                        + build.id()
                        + "-"
                        + values.state()
                        + "-"
                        + LocalDate.now(clock)));
  }
}

package org.fiche.page.http;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Answers with a strong entity tag. Who has the page already gets 304 before any work; who asks for
 * a page without a query that somebody else saw gets the same bytes.
 */
@Provider
@Fresh
public class Freshness implements ContainerRequestFilter, ContainerResponseFilter {

  private static final int OK = 200;
  private static final String TAG = "fiche.tag";

  /** RFC 9110, 12.5.3: a weight of nought refuses. */
  private static final Pattern GZIP =
      Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

  private final PageTags tags;
  private final RenderedPages rendered;
  private final CurrentVertxRequest connection;

  Freshness(PageTags tags, RenderedPages rendered, CurrentVertxRequest connection) {
    this.tags = tags;
    this.rendered = rendered;
    this.connection = connection;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    var found = tags.now();
    if (found.isEmpty()) {
      return;
    }
    var tag = found.get();
    // The page that is rendered now belongs to this tag, whatever is published meanwhile.
    request.setProperty(TAG, tag);
    var seen = request.getRequest().evaluatePreconditions(tag);
    if (seen != null) {
      request.abortWith(seen.build());
    } else if (plain(request)) {
      rendered
          .find(path(request), tag)
          .ifPresent(page -> request.abortWith(Response.ok(page).type(Desk.HTML).build()));
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(request.getProperty(TAG) instanceof EntityTag tag)) {
      return;
    }
    if (response.getStatus() == OK
        || response.getStatus() == Response.Status.NOT_MODIFIED.getStatusCode()) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
      response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
    if (response.getStatus() == OK && plain(request)) {
      if (response.getEntity() instanceof RenderedPages.Page page) {
        write(page, request, response);
      } else if (response.getEntity() instanceof TemplateInstance page) {
        write(rendered.keep(path(request), tag, page), request, response);
      }
    }
  }

  private void write(
      RenderedPages.Page page, ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle(HttpHeaders.VARY, "accept-encoding");
    response.setEntity(new RenderedPages.Sent(page, takesGzip(request), compressesItself()));
  }

  /** To the server, the header of an answer by HTTP/2 means that it is still to be compressed. */
  private boolean compressesItself() {
    return connection.getCurrent().request().version() == HttpVersion.HTTP_2;
  }

  private static boolean takesGzip(ContainerRequestContext request) {
    return Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING))
        .map(taken -> taken.toLowerCase(Locale.ROOT))
        .filter(taken -> GZIP.matcher(taken).find())
        .isPresent();
  }

  private static boolean plain(ContainerRequestContext request) {
    return request.getUriInfo().getRequestUri().getRawQuery() == null;
  }

  private static String path(ContainerRequestContext request) {
    return request.getUriInfo().getRequestUri().getRawPath();
  }
}

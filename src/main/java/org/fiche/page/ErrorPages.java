package org.fiche.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.fiche.card.text.Language;
import org.fiche.page.http.Accepted;
import org.fiche.page.http.Desk;
import org.fiche.page.http.ForPrograms;
import org.fiche.page.http.NothingPublished;
import org.fiche.page.sheet.Frame;
import org.fiche.page.text.Pointer;
import org.fiche.search.SearchUnavailable;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a reader sees when there is no page to see. */
class ErrorPages {

  private static final Logger LOG = Logger.getLogger("fiche");
  private static final int NEAR = 5;
  private static final int LONGEST = 100;
  private static final String RETRY_SECONDS = "5";

  private final Desk desk;

  ErrorPages(Desk desk) {
    this.desk = desk;
  }

  @ServerExceptionMapper
  Response missing(NoSuchPage missing, ContainerRequestContext request) {
    return missing(missing.asked(), request);
  }

  /** No method answers to the address: its last part may be a code. */
  @ServerExceptionMapper
  Response missing(NotFoundException missing, ContainerRequestContext request) {
    return missing(lastPart(request.getUriInfo()), request);
  }

  private Response missing(String asked, ContainerRequestContext request) {
    if (ForPrograms.asks(request)) {
      return ForPrograms.answer(
          Response.Status.NOT_FOUND.getStatusCode(), "Nothing is at this address", request);
    }
    var frame = frame(request);
    var word = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
    List<Pointer> near =
        frame
            .scribe()
            .map(scribe -> scribe.pointers(scribe.catalogue().near(word, NEAR)))
            .orElse(List.of());
    return page(
        Response.Status.NOT_FOUND.getStatusCode(), Templates.missing(frame, word, near), frame);
  }

  @ServerExceptionMapper
  Response empty(NothingPublished nothing, ContainerRequestContext request) {
    var frame = frame(request);
    return later(Templates.empty(frame), frame);
  }

  @ServerExceptionMapper
  Response unavailable(SearchUnavailable busy, ContainerRequestContext request) {
    var frame = frame(request);
    return later(Templates.later(frame), frame);
  }

  private static Response later(TemplateInstance page, Frame frame) {
    var answer = page(Response.Status.SERVICE_UNAVAILABLE.getStatusCode(), page, frame);
    return Response.fromResponse(answer).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build();
  }

  /** Answers that the framework gives itself: a wrong method, a wrong media type … */
  @ServerExceptionMapper
  Response rejected(WebApplicationException refusal, ContainerRequestContext request) {
    int status = refusal.getResponse().getStatus();
    if (status < Response.Status.BAD_REQUEST.getStatusCode()) {
      return refusal.getResponse();
    }
    if (ForPrograms.asks(request)) {
      return ForPrograms.answer(status, "This request cannot be answered", request);
    }
    var frame = frame(request);
    var answer = Response.fromResponse(page(status, Templates.rejected(frame, status), frame));
    var allowed = refusal.getResponse().getHeaderString(HttpHeaders.ALLOW);
    return allowed == null ? answer.build() : answer.header(HttpHeaders.ALLOW, allowed).build();
  }

  /** Nothing internal is told; the id is in the log beside the cause. */
  @ServerExceptionMapper
  Response failure(Throwable cause, ContainerRequestContext request) {
    var id = UUID.randomUUID().toString();
    LOG.errorf(cause, "failure %s at %s", id, request.getUriInfo().getPath());
    if (ForPrograms.asks(request)) {
      return ForPrograms.answer(
          Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), "Failure " + id, request);
    }
    var frame = frame(request);
    return page(
        Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), Templates.failure(frame, id), frame);
  }

  private static Response page(int status, TemplateInstance page, Frame frame) {
    return Response.status(status)
        .type(Desk.HTML)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .entity(Say.in(frame, page))
        .build();
  }

  private Frame frame(ContainerRequestContext request) {
    var uri = request.getUriInfo();
    var accepted = Accepted.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), desk.first());
    return desk.frame(Language.of(firstPart(uri)).orElse(accepted), uri);
  }

  private static String firstPart(UriInfo uri) {
    return uri.getRequestUri().getRawPath().replaceFirst("^/", "").split("/", 2)[0];
  }

  private static String lastPart(UriInfo uri) {
    var path = uri.getRequestUri().getRawPath().replaceFirst("/+$", "");
    var raw = path.substring(path.lastIndexOf('/') + 1);
    try {
      return URLDecoder.decode(raw, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException unreadable) {
      return raw;
    }
  }
}

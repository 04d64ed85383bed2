package org.fiche.page.paper;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.fiche.card.text.Language;
import org.fiche.catalogue.history.History;
import org.fiche.page.NoSuchPage;
import org.fiche.page.http.Desk;
import org.fiche.page.http.Fresh;
import org.fiche.page.sheet.Visit;
import org.jspecify.annotations.Nullable;

/** A card on paper: {@code /id/{code}[/{version}].pdf?lang=}. */
@Path("/id")
public class PaperResource {

  private final Desk desk;
  private final History history;
  private final Papers papers;

  PaperResource(Desk desk, History history, Papers papers) {
    this.desk = desk;
    this.history = history;
    this.papers = papers;
  }

  @GET
  @Fresh
  @Path("{code}.pdf")
  public Response newest(
      String code, @Nullable @QueryParam("lang") String lang, @Context UriInfo uri) {
    var visit = desk.open(language(lang).code(), uri);
    var card = history.find(visit.catalogue(), code).orElseThrow(() -> new NoSuchPage(code));
    var canonical = card.code().written();
    if (!canonical.equals(code)) {
      var query = lang == null ? "" : "?lang=" + language(lang).code();
      return Response.status(Response.Status.MOVED_PERMANENTLY)
          .location(URI.create("/id/" + canonical + ".pdf" + query))
          .build();
    }
    var pdf =
        visit
            .catalogue()
            .find(code)
            .map(found -> papers.of(found, visit))
            .or(() -> history.latest(visit.catalogue(), card).map(past -> papers.of(past, visit)))
            .orElseThrow(() -> new NoSuchPage(code));
    return file(pdf, canonical, visit);
  }

  /** A version, without the figures of today. */
  @GET
  @Fresh
  @Path("{code}/{version}.pdf")
  public Response version(
      String code,
      String version,
      @Nullable @QueryParam("lang") String lang,
      @Context UriInfo uri) {
    var visit = desk.open(language(lang).code(), uri);
    var past =
        history
            .find(visit.catalogue(), code)
            .flatMap(card -> history.at(visit.catalogue(), card, version))
            .orElseThrow(() -> new NoSuchPage(version));
    return file(papers.of(past, visit), past.card().code() + "_" + version, visit);
  }

  private Language language(@Nullable String written) {
    return written == null
        ? desk.first()
        : Language.of(written).orElseThrow(() -> new NoSuchPage(written));
  }

  private static Response file(byte[] pdf, String name, Visit visit) {
    var language = visit.frame().language().code();
    return Response.ok(pdf)
        .type("application/pdf")
        .header(HttpHeaders.CONTENT_LANGUAGE, language)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"%s.%s.pdf\"".formatted(name, language))
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }
}

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
import org.fiche.page.NoSuchPage;
import org.fiche.page.http.Desk;
import org.fiche.page.http.Fresh;
import org.jspecify.annotations.Nullable;

/** A card on paper: {@code /id/{code}.pdf?lang=}. */
@Path("/id")
public class PaperResource {

  private final Desk desk;
  private final Papers papers;

  PaperResource(Desk desk, Papers papers) {
    this.desk = desk;
    this.papers = papers;
  }

  @GET
  @Fresh
  @Path("{code}.pdf")
  public Response newest(
      String code, @Nullable @QueryParam("lang") String lang, @Context UriInfo uri) {
    var language =
        lang == null ? desk.first() : Language.of(lang).orElseThrow(() -> new NoSuchPage(lang));
    var visit = desk.open(language.code(), uri);
    var card = visit.catalogue().find(code).orElseThrow(() -> new NoSuchPage(code));
    var canonical = card.code().written();
    if (!canonical.equals(code)) {
      var query = lang == null ? "" : "?lang=" + language.code();
      return Response.status(Response.Status.MOVED_PERMANENTLY)
          .location(URI.create("/id/" + canonical + ".pdf" + query))
          .build();
    }
    return Response.ok(papers.of(card, visit))
        .type("application/pdf")
        .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"%s.%s.pdf\"".formatted(canonical, language.code()))
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }
}

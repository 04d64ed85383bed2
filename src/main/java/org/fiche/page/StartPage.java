package org.fiche.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.fiche.page.glance.Glances;
import org.fiche.page.http.Accepted;
import org.fiche.page.http.Desk;
import org.fiche.page.http.Fresh;
import org.fiche.page.saving.Saving;
import org.fiche.page.sheet.Shelves;
import org.jspecify.annotations.Nullable;

/** The first page, and the way to it in the reader's language. */
@Path("/")
@Produces(Desk.HTML)
public class StartPage {

  /** More would hide the shelves. */
  private static final int GLIMPSES = 6;

  private final Desk desk;
  private final Glances glances;

  StartPage(Desk desk, Glances glances) {
    this.desk = desk;
    this.glances = glances;
  }

  @GET
  public Response inReadersLanguage(
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
    var language = Accepted.of(languages, desk.first());
    return Response.seeOther(URI.create("/" + language.code() + "/"))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }

  @GET
  @Fresh
  @Path(Desk.LANG)
  public TemplateInstance start(String lang, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    var shelves = new Shelves(visit.scribe());
    var glimpses =
        shelves.kindsOfFigure().stream()
            .filter(each -> glances.of(each.card(), visit.scribe()).isPresent())
            .limit(GLIMPSES)
            .toList();
    var page = Templates.start(visit.frame(), visit.scribe(), shelves, glimpses);
    return Saving.of(visit.scribe()).into(Say.in(visit.frame(), page));
  }
}

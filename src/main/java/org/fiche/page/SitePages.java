package org.fiche.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.fiche.card.Page;
import org.fiche.card.text.Language;
import org.fiche.observation.Underway;
import org.fiche.page.http.Desk;
import org.fiche.page.http.Fresh;
import org.fiche.page.sheet.Sheet;
import org.fiche.page.sheet.Standing;

/** Pages about the site itself. */
@Path("/" + Desk.LANG)
@Produces(Desk.HTML)
public class SitePages {

  private static final String FIRST = "about";

  private final Desk desk;
  private final Underway underway;
  private final Clock clock;

  SitePages(Desk desk, Underway underway, Clock clock) {
    this.desk = desk;
    this.underway = underway;
    this.clock = clock;
  }

  @GET
  @Fresh
  @Path("about")
  public TemplateInstance about(String lang, @Context UriInfo uri) {
    return site(lang, FIRST, uri);
  }

  @GET
  @Fresh
  @Path("about/{code}")
  public TemplateInstance site(String lang, String code, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    var page =
        visit
            .catalogue()
            .find(code)
            .filter(Page.class::isInstance)
            .map(Page.class::cast)
            .filter(each -> each.type() == Page.Type.SITE)
            .orElseThrow(() -> new NoSuchPage(code));
    var sheet = Sheet.of(page, visit.scribe(), visit.frame().today());
    return Say.in(visit.frame(), Templates.site(visit.frame(), visit.scribe(), sheet, page));
  }

  /** How publishing and computing stand; it answers before the first publication too. */
  @GET
  @Path("status")
  public Response status(String lang, @Context UriInfo uri) {
    var frame = desk.frame(Language.of(lang).orElseThrow(), uri);
    var standing = new Standing(desk.state(), underway.now(), frame.language(), clock.getZone());
    return Response.ok(Say.in(frame, Templates.status(frame, standing)))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}

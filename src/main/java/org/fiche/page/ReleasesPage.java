package org.fiche.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.fiche.page.http.Desk;
import org.fiche.page.http.Fresh;
import org.fiche.page.news.Arrival;

/** When new data come, worked out from what the cards say on their updates. */
@Path("/" + Desk.LANG + "/releases")
@Produces(Desk.HTML)
public class ReleasesPage {

  private final Desk desk;

  ReleasesPage(Desk desk) {
    this.desk = desk;
  }

  @GET
  @Fresh
  public TemplateInstance releases(String lang, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    var frame = visit.frame();
    return Say.in(
        frame,
        Templates.releases(frame, visit.scribe(), Arrival.all(visit.scribe(), frame.today())));
  }
}

package org.fiche.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.fiche.card.Indicator;
import org.fiche.page.http.Desk;
import org.fiche.page.http.Fresh;
import org.fiche.page.panel.Panels;

/** The panel of an indicator alone, for the pages of other sites. */
@Path("/embed")
@Produces(Desk.HTML)
public class EmbedPage {

  private final Desk desk;
  private final Panels panels;

  EmbedPage(Desk desk, Panels panels) {
    this.desk = desk;
    this.panels = panels;
  }

  @GET
  @Fresh
  @Path(Desk.LANG + "/{code}")
  public TemplateInstance panel(String lang, String code, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    var indicator =
        visit
            .catalogue()
            .find(code)
            .filter(Indicator.class::isInstance)
            .map(Indicator.class::cast)
            .orElseThrow(() -> new NoSuchPage(code));
    var base = "/embed/" + lang + "/" + indicator.code().written();
    var panel = panels.of(indicator, visit.scribe(), uri.getQueryParameters(), base);
    return Say.in(visit.frame(), Templates.embed(visit.frame(), visit.scribe(), indicator, panel));
  }
}

package org.fiche.page.comparison;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.fiche.page.Say;
import org.fiche.page.http.Desk;
import org.fiche.page.http.Fresh;

/** Cards side by side: what they define, and their figures. */
@Path("/" + Desk.LANG + "/compare")
@Produces(Desk.HTML)
public class ComparePage {

  private final Desk desk;
  private final FigureGroups figures;

  ComparePage(Desk desk, FigureGroups figures) {
    this.desk = desk;
    this.figures = figures;
  }

  /** Not found only where no card has any of the codes; who names none is asked for some. */
  @GET
  @Fresh
  public Response compare(
      String lang, @QueryParam("codes") List<String> codes, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    var scribe = visit.scribe();
    var chosen = Chosen.of(codes, scribe);
    var comparison = Comparison.of(chosen, scribe, figures.of(chosen.cards(), scribe));
    boolean nothing = chosen.cards().isEmpty() && !chosen.unknown().isEmpty();
    var page = ComparisonTemplates.comparison(visit.frame(), scribe, comparison);
    var answer =
        nothing
            ? Response.status(Response.Status.NOT_FOUND)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
            : Response.ok();
    return answer.entity(Say.in(visit.frame(), page)).build();
  }
}

package org.fiche.page.cite;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.card.Indicator;
import org.fiche.observation.Asked;
import org.fiche.observation.Asking;
import org.fiche.observation.Values;
import org.fiche.observation.cell.Layouts;
import org.fiche.page.NoSuchPage;
import org.fiche.page.Say;
import org.fiche.page.http.Desk;
import org.fiche.page.http.Fresh;
import org.fiche.page.sheet.Visit;

/** Figures of a release, as they were cited: {@code /{lang}/cards/{code}/values/{release}?…}. */
@Fresh
@Path("/" + Desk.LANG)
@Produces(Desk.HTML)
public class ValuePages {

  private final Desk desk;
  private final Values values;
  private final Layouts layouts;

  ValuePages(Desk desk, Values values, Layouts layouts) {
    this.desk = desk;
    this.values = values;
    this.layouts = layouts;
  }

  /** The figures of that release, beside those of the newest one if there is a newer one. */
  @GET
  @Path("cards/{code}/values/{release}")
  public Response values(String lang, String code, String release, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    var indicator =
        visit
            .catalogue()
            .find(code)
            .filter(Indicator.class::isInstance)
            .map(Indicator.class::cast)
            .orElseThrow(() -> new NoSuchPage(code));
    if (!code.equals(indicator.code().written())) {
      var query = visit.frame().query().isEmpty() ? "" : "?" + visit.frame().query();
      var moved = visit.frame().to("/cards/" + indicator.code() + "/values/" + release) + query;
      return Response.status(Response.Status.MOVED_PERMANENTLY).location(URI.create(moved)).build();
    }
    var releases = values.releases();
    var asking =
        Asking.of(indicator, Optional.of(release), layouts.of(visit.catalogue()), filters(uri));
    return asking instanceof Asking.Understood understood && releases.contains(release)
        ? Response.ok(page(visit, understood.asked(), releases)).build()
        : Response.status(Response.Status.NOT_FOUND)
            .entity(
                Say.in(
                    visit.frame(),
                    CiteTemplates.noValues(
                        visit.frame(), visit.scribe(), indicator, release, releases)))
            .build();
  }

  private Object page(Visit visit, Asked asked, List<String> releases) {
    var newest = releases.getFirst();
    var release = asked.release().orElse(newest);
    var now =
        newest.equals(release)
            ? Optional.<Asked>empty()
            : Optional.of(
                new Asked(
                    asked.indicator(),
                    Optional.of(newest),
                    asked.areas(),
                    asked.years(),
                    asked.categories()));
    var list =
        ValueList.of(
            visit,
            values.ask(visit.catalogue(), asked),
            now.map(each -> values.ask(visit.catalogue(), each)));
    return Say.in(visit.frame(), CiteTemplates.values(visit.frame(), visit.scribe(), list));
  }

  /** No code has a space: it is the plus sign of {@code 75+}, which addresses cannot write. */
  private static Map<String, List<String>> filters(UriInfo uri) {
    var filters = new HashMap<String, List<String>>();
    uri.getQueryParameters()
        .forEach(
            (name, all) ->
                filters.put(name, all.stream().map(each -> each.replace(' ', '+')).toList()));
    return filters;
  }
}

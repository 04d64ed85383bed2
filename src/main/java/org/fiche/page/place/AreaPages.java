package org.fiche.page.place;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.fiche.area.Area;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Level;
import org.fiche.card.setting.LevelName;
import org.fiche.page.Say;
import org.fiche.page.http.Desk;
import org.fiche.page.http.Fresh;
import org.fiche.page.sheet.Visit;
import org.fiche.page.text.Scribe;
import org.fiche.page.text.Shown;

/** Places: how they are found, and what is known of one. */
@Fresh
@Path("/" + Desk.LANG + "/areas")
@Produces(Desk.HTML)
public class AreaPages {

  private static final int MOST = 50;
  private static final int LONGEST = 100;

  private final Desk desk;
  private final PlaceNames names;
  private final PlaceFigures figures;

  AreaPages(Desk desk, PlaceNames names, PlaceFigures figures) {
    this.desk = desk;
    this.names = names;
    this.figures = figures;
  }

  @GET
  public TemplateInstance areas(
      String lang, @QueryParam("q") @DefaultValue("") String words, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    var asked = cut(words.strip());
    var found = names.find(visit.catalogue(), asked, MOST);
    var index = PlaceIndex.of(asked, found, visit.scribe());
    return said(visit, PlaceTemplates.areas(visit.frame(), visit.scribe(), index));
  }

  @GET
  @Path("{level}")
  public Response level(String lang, String level, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    var areas = Level.ofId(level).map(visit.catalogue().areas()::at).filter(all -> !all.isEmpty());
    if (areas.isEmpty()) {
      return missing(visit, level);
    }
    var scribe = visit.scribe();
    var spots =
        areas.get().stream()
            .sorted(PlaceIndex.alphabetical(scribe))
            .map(area -> Spot.of(area, scribe))
            .toList();
    var page =
        PlaceTemplates.level(visit.frame(), scribe, several(spots.getFirst(), scribe), spots);
    return Response.ok(said(visit, page)).build();
  }

  private static Shown several(Spot one, Scribe scribe) {
    return scribe
        .catalogue()
        .settings()
        .level(one.id().level())
        .map(LevelName::plural)
        .map(scribe::line)
        .orElseGet(one::level);
  }

  @GET
  @Path("{level}/{nis}")
  public Response area(String lang, String level, String nis, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    var area = Level.ofId(level).flatMap(each -> area(visit, new AreaId(each, nis)));
    return area.map(found -> Response.ok(page(visit, found)).build())
        .orElseGet(() -> missing(visit, nis));
  }

  private static Optional<Area> area(Visit visit, AreaId id) {
    var areas = visit.catalogue().areas();
    return id.level() == Level.SECTOR ? areas.sector(id.nis()) : areas.area(id);
  }

  private TemplateInstance page(Visit visit, Area area) {
    var scribe = visit.scribe();
    var sheet = PlaceSheet.of(Place.of(area, scribe.catalogue().areas()), scribe, figures);
    return said(visit, PlaceTemplates.area(visit.frame(), scribe, sheet));
  }

  /** Not found, with what may have been meant: a name, another level, an older code. */
  private Response missing(Visit visit, String asked) {
    var near = names.near(visit.catalogue(), asked);
    var scribe = visit.scribe();
    var page =
        PlaceTemplates.missing(visit.frame(), scribe, cut(asked), PlaceIndex.hits(near, scribe));
    return Response.status(Response.Status.NOT_FOUND)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(said(visit, page))
        .build();
  }

  private static String cut(String words) {
    return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
  }

  private static TemplateInstance said(Visit visit, TemplateInstance page) {
    return Say.in(visit.frame(), page);
  }
}

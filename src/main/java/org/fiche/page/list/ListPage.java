package org.fiche.page.list;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.fiche.page.NoSuchPage;
import org.fiche.page.Say;
import org.fiche.page.http.Desk;
import org.fiche.page.http.Fresh;
import org.fiche.page.saving.Saving;
import org.fiche.page.sheet.Kept;
import org.fiche.page.sheet.Named;
import org.fiche.page.sheet.Visit;
import org.fiche.page.text.Pointer;

/** A list of one's own: only its address knows it, so whoever keeps the address keeps the list. */
@Path("/" + Desk.LANG)
public class ListPage {

  private final Desk desk;

  ListPage(Desk desk) {
    this.desk = desk;
  }

  /** Not found only where no card has any of the codes; who names none learns how to begin. */
  @GET
  @Fresh
  @Path("list")
  @Produces(Desk.HTML)
  public Response list(String lang, @QueryParam("codes") List<String> codes, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    if (codes.size() > 1) {
      return Response.seeOther(joined(visit, codes)).build();
    }
    var own = OwnList.of(codes, visit);
    var frame = visit.frame().keeping(own.kept());
    var cards = own.lines().stream().map(OwnList.Line::pointer).map(Pointer::card).toList();
    var page = Say.in(frame, ListTemplates.list(frame, visit.scribe(), own));
    var title = visit.scribe().plain(visit.catalogue().imprint().title());
    var answer =
        own.isNothing()
            ? Response.status(Response.Status.NOT_FOUND)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
            : Response.ok();
    return answer.entity(Saving.of(title, cards, visit.scribe()).into(page)).build();
  }

  /** The form that adds a card sends the list and the card apart. */
  private static URI joined(Visit visit, List<String> codes) {
    var written = codes.stream().filter(each -> !each.isBlank()).collect(Collectors.joining(","));
    var encoded = URLEncoder.encode(written, StandardCharsets.UTF_8).replace("%2C", ",");
    return URI.create(visit.frame().to("/list") + (encoded.isEmpty() ? "" : "?codes=" + encoded));
  }

  @GET
  @Fresh
  @Path("list.csv")
  @Produces("text/csv;charset=UTF-8")
  public Response file(String lang, @QueryParam("codes") List<String> codes, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    var named = Named.in(codes, Kept.MOST, visit.scribe());
    named.unknown().stream().findFirst().ifPresent(ListPage::refuse);
    return Response.ok(ListFile.of(named.cards(), visit.scribe()))
        .header(HttpHeaders.CONTENT_LANGUAGE, lang)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"list.%s.csv\"".formatted(lang))
        .build();
  }

  private static void refuse(Named.Unknown unknown) {
    throw new NoSuchPage(unknown.code());
  }
}

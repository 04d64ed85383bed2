package org.fiche.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.fiche.page.http.Desk;
import org.fiche.page.http.Fresh;
import org.fiche.page.saving.Saving;
import org.fiche.page.sheet.Shelves;
import org.fiche.page.text.Pointer;

/** Cards in an order of their own: by keyword, from A to Z, by day. */
@Fresh
@Path("/" + Desk.LANG)
@Produces(Desk.HTML)
public class ShelfPages {

  private static final int NEWEST = 50;

  private final Desk desk;

  ShelfPages(Desk desk) {
    this.desk = desk;
  }

  @GET
  @Path("keywords")
  public TemplateInstance keywords(String lang, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    return Say.in(
        visit.frame(),
        Templates.keywords(visit.frame(), visit.scribe(), new Shelves(visit.scribe())));
  }

  @GET
  @Path("keywords/{id}")
  public TemplateInstance keyword(String lang, String id, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    var keyword = visit.catalogue().settings().keyword(id).orElseThrow(() -> new NoSuchPage(id));
    var cards = visit.catalogue().onShelf(id);
    var kinds = new Shelves(visit.scribe()).byKind(cards);
    var page = Templates.keyword(visit.frame(), visit.scribe(), keyword, kinds, cards.size());
    return Saving.of(visit.scribe().plain(keyword.label()), cards, visit.scribe())
        .into(Say.in(visit.frame(), page));
  }

  @GET
  @Path("glossary")
  public TemplateInstance glossary(String lang, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    return Say.in(
        visit.frame(),
        Templates.glossary(visit.frame(), visit.scribe(), new Shelves(visit.scribe())));
  }

  @GET
  @Path("changes")
  public TemplateInstance changes(String lang, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    var shelves = new Shelves(visit.scribe());
    var title = visit.scribe().plain(visit.catalogue().imprint().title());
    var cards = shelves.newest(NEWEST).stream().map(Pointer::card).toList();
    var page = Templates.changes(visit.frame(), visit.scribe(), shelves);
    return Saving.of(title, cards, visit.scribe()).into(Say.in(visit.frame(), page));
  }
}

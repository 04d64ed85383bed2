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
import org.fiche.page.sheet.Found;
import org.fiche.page.sheet.Question;
import org.fiche.page.sheet.Shelves;
import org.fiche.search.Hit;
import org.fiche.search.Search;
import org.fiche.search.learning.Learning;

/** Searching the catalogue; everything that was asked stands in the address. */
@Path("/" + Desk.LANG + "/search")
@Produces(Desk.HTML)
public class SearchPage {

  private final Desk desk;
  private final Search search;
  private final Learning learning;

  SearchPage(Desk desk, Search search, Learning learning) {
    this.desk = desk;
    this.search = search;
    this.learning = learning;
  }

  @GET
  @Fresh
  public TemplateInstance search(String lang, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    var question = Question.of(uri.getQueryParameters(), visit.frame().language());
    var results = search.search(visit.catalogue(), question.request());
    learning.hear(question.request(), results);
    var frame = visit.frame().lookingFor(question.shown());
    var cards = results.hits().stream().map(Hit::card).toList();
    var page =
        Templates.search(
            frame,
            visit.scribe(),
            Found.of(question, results, visit.scribe()),
            new Shelves(visit.scribe()));
    return Saving.of(question.shown(), cards, visit.scribe()).into(Say.in(frame, page));
  }
}

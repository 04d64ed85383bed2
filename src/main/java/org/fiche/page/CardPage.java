package org.fiche.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.CodeList;
import org.fiche.card.Concept;
import org.fiche.card.Database;
import org.fiche.card.Dimension;
import org.fiche.card.Indicator;
import org.fiche.card.Page;
import org.fiche.card.Variable;
import org.fiche.catalogue.history.History;
import org.fiche.page.http.Desk;
import org.fiche.page.http.Fresh;
import org.fiche.page.saving.Savings;
import org.fiche.page.sheet.Calculation;
import org.fiche.page.sheet.Live;
import org.fiche.page.sheet.NextUpdate;
import org.fiche.page.sheet.Sheet;
import org.fiche.page.sheet.Visit;

/** The page of one card. */
@Path("/" + Desk.LANG)
@Produces(Desk.HTML)
public class CardPage {

  private final Desk desk;
  private final Figures figures;
  private final History history;
  private final Savings savings;

  CardPage(Desk desk, Figures figures, History history, Savings savings) {
    this.desk = desk;
    this.figures = figures;
    this.history = history;
    this.savings = savings;
  }

  /** The card; a code that is written otherwise leads to the address where it is. */
  @GET
  @Fresh
  @Path("cards/{code}")
  public Response card(String lang, String code, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    var found = visit.catalogue().find(code);
    if (found.isEmpty()) {
      return left(code, visit).orElseThrow(() -> new NoSuchPage(code));
    }
    var card = found.get();
    var address = visit.scribe().address(card);
    return address.endsWith("/cards/" + code)
        ? Response.ok(page(card, visit, uri.getQueryParameters())).build()
        : Response.status(Response.Status.MOVED_PERMANENTLY)
            .location(withQuery(address, uri))
            .build();
  }

  private static URI withQuery(String address, UriInfo uri) {
    var query = uri.getRequestUri().getRawQuery();
    return URI.create(query == null ? address : address + "?" + query);
  }

  /** A card that left the catalogue keeps its versions. */
  private Optional<Response> left(String code, Visit visit) {
    return history
        .last(visit.catalogue(), new Code(code))
        .map(past -> visit.frame().to("/cards/" + past.card().code() + "/versions"))
        .map(address -> Response.seeOther(URI.create(address)).build());
  }

  /** Addresses of the published site. */
  @GET
  @Path("app/{section: Atlas|vars|bdds}/{code}")
  public Response published(String lang, String code, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    var card = visit.catalogue().find(code).orElseThrow(() -> new NoSuchPage(code));
    return Response.status(Response.Status.MOVED_PERMANENTLY)
        .location(URI.create(visit.scribe().address(card)))
        .build();
  }

  /** The page of a card as it is now, on paper too: with figures as nobody chose them. */
  public TemplateInstance page(Card card, Visit visit) {
    return page(card, visit, Map.of());
  }

  /**
   * @param asked parameters of the address, which choose what the panel shows
   */
  TemplateInstance page(Card card, Visit visit, Map<String, List<String>> asked) {
    var scribe = visit.scribe();
    var sheet = Sheet.of(card, scribe, visit.frame().today());
    var page = page(card, visit, sheet, indicator -> figures.of(indicator, scribe, asked));
    return savings.of(card, scribe, false).into(page);
  }

  /** The card as a publication had it, without the figures of today. */
  public TemplateInstance past(Card card, Visit visit, Sheet.Standpoint standpoint) {
    var scribe = visit.scribe();
    var sheet = Sheet.past(card, scribe, visit.frame().today(), standpoint);
    var page = page(card, visit, sheet, indicator -> figures.none(indicator, scribe));
    return savings.of(card, scribe, true).into(page);
  }

  private TemplateInstance page(
      Card card, Visit visit, Sheet sheet, Function<Indicator, Live> live) {
    var frame = visit.frame();
    var scribe = visit.scribe();
    return Say.in(
        frame,
        switch (card) {
          case Indicator indicator ->
              Templates.indicator(
                  frame,
                  scribe,
                  sheet,
                  indicator,
                  Calculation.of(indicator, scribe),
                  NextUpdate.of(indicator.updated(), frame.today()),
                  live.apply(indicator));
          case Variable variable ->
              Templates.variable(
                  frame,
                  scribe,
                  sheet,
                  variable,
                  variable.updated().flatMap(each -> NextUpdate.of(each, frame.today())),
                  variable.raw());
          case Concept concept -> Templates.concept(frame, scribe, sheet, concept);
          case Dimension dimension -> Templates.dimension(frame, scribe, sheet, dimension);
          case CodeList list -> Templates.codelist(frame, scribe, sheet, list);
          case Database database -> Templates.database(frame, scribe, sheet, database);
          case Page page -> Templates.document(frame, scribe, sheet, page);
        });
  }
}

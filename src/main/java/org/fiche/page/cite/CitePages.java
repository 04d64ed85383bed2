package org.fiche.page.cite;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.fiche.catalogue.history.History;
import org.fiche.catalogue.history.History.Past;
import org.fiche.citation.Reference;
import org.fiche.citation.style.Style;
import org.fiche.citation.style.Styled;
import org.fiche.citation.style.StyledReferences;
import org.fiche.citation.style.StyledReferences.Wish;
import org.fiche.citation.style.Styles;
import org.fiche.page.NoSuchPage;
import org.fiche.page.Say;
import org.fiche.page.http.Desk;
import org.fiche.page.sheet.Visit;
import org.fiche.page.text.Html;
import org.jspecify.annotations.Nullable;

/** How a card is cited, in the style that a reader chooses. */
@Path("/" + Desk.LANG)
@Produces(Desk.HTML)
public class CitePages {

  private static final int LISTED = 50;
  private static final int NEAR = 8;
  private static final int LONGEST = 100;

  private final Desk desk;
  private final History history;
  private final Styles styles;
  private final StyledReferences references;

  CitePages(Desk desk, History history, Styles styles, StyledReferences references) {
    this.desk = desk;
    this.history = history;
    this.styles = styles;
    this.references = references;
  }

  /** The reference in a style; empty for the form that the agency recommends. */
  @GET
  @Path("cards/{code}/cite")
  public Response cite(String lang, String code, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    var query = uri.getQueryParameters();
    var version = Optional.ofNullable(query.getFirst("version")).filter(each -> !each.isBlank());
    var card = history.find(visit.catalogue(), code).orElseThrow(() -> new NoSuchPage(code));
    if (!code.equals(card.code().written())) {
      var moved = visit.frame().to("/cards/" + card.code() + "/cite") + query(uri);
      return Response.status(Response.Status.MOVED_PERMANENTLY).location(URI.create(moved)).build();
    }
    var past =
        version
            .map(name -> history.at(visit.catalogue(), card, name))
            .orElseGet(() -> history.latest(visit.catalogue(), card))
            .orElseThrow(() -> new NoSuchPage(version.orElse("")));
    var id = cut(query.getFirst("style"));
    var style = id.isEmpty() ? Optional.<Style>empty() : styles.find(id);
    boolean unknown = style.isEmpty() && !id.isEmpty();
    var words = cut(query.getFirst("q"));
    var cited =
        new Cited(
            past.card(),
            visit.scribe().line(past.card().title()),
            version,
            style,
            reference(past, style, visit),
            words,
            words.isEmpty() ? List.of() : styles.search(words, LISTED),
            unknown ? id : "",
            unknown ? styles.near(id, NEAR) : List.of());
    return Response.status(unknown ? 404 : 200).entity(page(visit, cited)).build();
  }

  private static String query(UriInfo uri) {
    var query = uri.getRequestUri().getRawQuery();
    return query == null ? "" : "?" + query;
  }

  private static String cut(@Nullable String written) {
    var words = written == null ? "" : written.strip();
    return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
  }

  private Styled reference(Past past, Optional<Style> style, Visit visit) {
    var language = visit.scribe().language();
    var seen = visit.frame().today();
    return style
        .map(each -> references.of(past.catalogue(), past.card(), new Wish(each, language, seen)))
        .orElseGet(
            () -> {
              var own = Reference.to(past.catalogue(), past.card(), language, seen).text();
              return new Styled(own, Html.escape(own));
            });
  }

  private static TemplateInstance page(Visit visit, Cited cited) {
    return Say.in(visit.frame(), CiteTemplates.cited(visit.frame(), visit.scribe(), cited));
  }
}

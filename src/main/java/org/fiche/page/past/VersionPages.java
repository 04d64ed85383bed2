package org.fiche.page.past;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
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
import org.fiche.card.Card;
import org.fiche.catalogue.history.History;
import org.fiche.catalogue.history.History.Past;
import org.fiche.page.CardPage;
import org.fiche.page.NoSuchPage;
import org.fiche.page.Say;
import org.fiche.page.http.Desk;
import org.fiche.page.http.Fresh;
import org.fiche.page.past.Comparison.Pages;
import org.fiche.page.past.Printed.Headings;
import org.fiche.page.saving.Saving;
import org.fiche.page.sheet.Sheet;
import org.fiche.page.sheet.Visit;
import org.fiche.page.text.Scribe;
import org.fiche.page.words.PastWords;

/** The versions of a card, each as it was, and what changed between two. */
@Fresh
@Path("/" + Desk.LANG)
@Produces(Desk.HTML)
public class VersionPages {

  private static final String BETWEEN = "...";

  private final Desk desk;
  private final History history;
  private final CardPage cards;

  VersionPages(Desk desk, History history, CardPage cards) {
    this.desk = desk;
    this.history = history;
    this.cards = cards;
  }

  @GET
  @Path("cards/{code}/versions")
  public Response list(String lang, String code, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    var card = card(visit, code);
    return moved(code, "/versions", card, visit)
        .orElseGet(() -> Response.ok(list(visit, card, Optional.empty())).build());
  }

  /** A version, or with three dots between two names what changed from one to the other. */
  @GET
  @Path("cards/{code}/versions/{name}")
  public Response version(String lang, String code, String name, @Context UriInfo uri) {
    var visit = desk.open(lang, uri);
    var card = card(visit, code);
    var moved = moved(code, "/versions/" + name, card, visit);
    if (moved.isPresent()) {
      return moved.get();
    }
    int dots = name.indexOf(BETWEEN);
    var page =
        dots < 0
            ? history.at(visit.catalogue(), card, name).map(past -> asItWas(visit, past))
            : between(
                visit, card, name.substring(0, dots), name.substring(dots + BETWEEN.length()));
    return page.map(found -> Response.ok(found).build())
        .orElseGet(() -> Response.status(404).entity(list(visit, card, Optional.of(name))).build());
  }

  /** The card of today, else the last one that had the code. */
  private Card card(Visit visit, String code) {
    return history.find(visit.catalogue(), code).orElseThrow(() -> new NoSuchPage(code));
  }

  private static Optional<Response> moved(String code, String tail, Card card, Visit visit) {
    if (code.equals(card.code().written())) {
      return Optional.empty();
    }
    var address = VersionList.cardAddress(card, visit.scribe()) + tail;
    return Optional.of(
        Response.status(Response.Status.MOVED_PERMANENTLY).location(URI.create(address)).build());
  }

  private TemplateInstance list(Visit visit, Card card, Optional<String> missing) {
    var versions = history.versions(visit.catalogue(), card);
    var list = VersionList.of(card, versions, visit.scribe());
    return Saving.ofVersions(visit.scribe().plain(card.title()), versions, visit.scribe())
        .into(
            Say.in(
                visit.frame(),
                PastTemplates.versions(visit.frame(), visit.scribe(), list, missing)));
  }

  /** The page of a version. */
  public TemplateInstance asItWas(Visit visit, Past past) {
    var scribe = new Scribe(past.catalogue(), visit.scribe().language());
    var newest = history.versions(visit.catalogue(), past.card()).stream().findFirst();
    var standpoint =
        new Sheet.Standpoint(
            past.version().name(),
            past.version().date(),
            VersionList.cardAddress(past.card(), scribe),
            newest.map(each -> each.name().equals(past.version().name())).orElse(true));
    return cards.past(past.card(), new Visit(visit.frame(), scribe), standpoint);
  }

  private Optional<TemplateInstance> between(Visit visit, Card card, String from, String to) {
    var before = history.at(visit.catalogue(), card, from);
    var after = history.at(visit.catalogue(), card, to);
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    var comparison =
        Comparison.of(
            before.get(),
            after.get(),
            visit.scribe().line(card.title()),
            VersionList.cardAddress(card, visit.scribe()),
            new Pages(printed(visit, before.get()), printed(visit, after.get())));
    return Optional.of(
        Say.in(
            visit.frame(), PastTemplates.differences(visit.frame(), visit.scribe(), comparison)));
  }

  private Map<String, List<String>> printed(Visit visit, Past past) {
    return Printed.fields(asItWas(visit, past).render(), headings(visit));
  }

  private static Headings headings(Visit visit) {
    var language = Localized.Literal.of(visit.frame().language().code());
    var words = MessageBundles.get(PastWords.class, language);
    return new Headings(words.title(), words.synonyms(), words.definition(), words.text());
  }
}

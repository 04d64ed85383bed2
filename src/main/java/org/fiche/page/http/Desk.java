package org.fiche.page.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.page.sheet.Frame;
import org.fiche.page.sheet.Kept;
import org.fiche.page.sheet.Visit;
import org.fiche.page.text.Scribe;

/** Where a request gets the publication that it will use throughout. */
@Singleton
public class Desk {

  public static final String HTML = "text/html;charset=UTF-8";

  /** The languages of addresses, as paths match them. */
  public static final String LANG = "{lang: fr|nl|de|en}";

  private final CurrentCatalogue current;
  private final Assets assets;
  private final Clock clock;

  Desk(CurrentCatalogue current, Assets assets, Clock clock) {
    this.current = current;
    this.assets = assets;
    this.clock = clock;
  }

  /**
   * @throws NothingPublished before the first publication
   */
  public Visit open(String lang, UriInfo uri) {
    var frame = frame(Language.of(lang).orElseThrow(), uri);
    return new Visit(frame, frame.scribe().orElseThrow(NothingPublished::new));
  }

  /** What stands round a page that needs no publication. */
  public Frame frame(Language language, UriInfo uri) {
    var state = current.state();
    var query = Optional.ofNullable(uri.getRequestUri().getRawQuery()).orElse("");
    return new Frame(
        language,
        tail(uri),
        query,
        "",
        LocalDate.now(clock),
        state.current().map(catalogue -> new Scribe(catalogue, language)),
        assets.base(),
        state.preview(),
        Kept.in(query));
  }

  public CurrentCatalogue.State state() {
    return current.state();
  }

  /** The language that readers get who ask for none. */
  public Language first() {
    return current
        .get()
        .map(Catalogue::imprint)
        .flatMap(imprint -> imprint.languages().stream().findFirst())
        .orElse(Language.FR);
  }

  /** The address behind the language; the start page where the address has none. */
  private static String tail(UriInfo uri) {
    var path = uri.getRequestUri().getRawPath();
    int slash = path.indexOf('/', 1);
    boolean known = slash > 0 && Language.of(path.substring(1, slash)).isPresent();
    return known ? path.substring(slash) : "/";
  }
}

package org.fiche.exchange.crawl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fiche.area.Area;
import org.fiche.area.Level;
import org.fiche.card.Card;
import org.fiche.card.Page;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;

/**
 * Every page that does not depend on a question, in files of so many addresses. Source: <a
 * href="https://www.sitemaps.org/protocol.html">sitemaps.org</a>.
 *
 * @param base where the catalogue is, without a slash
 * @param first the language of readers who ask for none
 */
record Sitemap(String base, Language first, List<Spot> spots) {

  /** A file holds 50,000 addresses at most, and a page has one in each language. */
  private static final int MOST = 50_000 / Language.values().length;

  /**
   * A page in all languages.
   *
   * @param tail the address behind the language
   * @param changed when its words changed last
   */
  record Spot(String tail, LocalDate changed) {}

  static Sitemap of(Catalogue catalogue) {
    var imprint = catalogue.imprint();
    var spots = new ArrayList<Spot>();
    var newest = newest(catalogue, catalogue.cards());
    Stream.of("/", "/keywords", "/areas", "/glossary", "/changes", "/releases")
        .forEach(tail -> spots.add(new Spot(tail, newest)));
    catalogue.settings().keywords().stream()
        .filter(keyword -> !catalogue.onShelf(keyword.id()).isEmpty())
        .map(
            keyword ->
                new Spot(
                    "/keywords/" + keyword.id(),
                    newest(catalogue, catalogue.onShelf(keyword.id()))))
        .forEach(spots::add);
    catalogue.aboutSite().stream().map(page -> site(page, catalogue)).forEach(spots::add);
    catalogue.cards().stream()
        .map(card -> new Spot("/cards/" + card.code(), catalogue.date(card)))
        .forEach(spots::add);
    areas(catalogue, newest).forEach(spots::add);
    return new Sitemap(base(catalogue), imprint.languages().getFirst(), spots);
  }

  private static Stream<Spot> areas(Catalogue catalogue, LocalDate changed) {
    return Stream.of(Level.values())
        .flatMap(level -> catalogue.areas().at(level).stream())
        .map(Area::id)
        .map(id -> new Spot("/areas/" + id.level().id() + "/" + id.nis(), changed));
  }

  static String base(Catalogue catalogue) {
    return catalogue.imprint().baseUri().replaceAll("/+$", "");
  }

  private static Spot site(Page page, Catalogue catalogue) {
    var code = page.code().written();
    return new Spot("/about" + (code.equals("about") ? "" : "/" + code), catalogue.date(page));
  }

  private static LocalDate newest(Catalogue catalogue, Collection<Card> cards) {
    return cards.stream()
        .map(catalogue::date)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  /** One file if everything fits; else a file that names the others, then those. */
  List<String> files() {
    if (spots.size() <= MOST) {
      return List.of(SitemapXml.pages(this, spots));
    }
    var parts = new ArrayList<String>();
    for (int from = 0; from < spots.size(); from += MOST) {
      parts.add(SitemapXml.pages(this, spots.subList(from, Math.min(from + MOST, spots.size()))));
    }
    parts.addFirst(SitemapXml.index(this, parts.size()));
    return List.copyOf(parts);
  }
}

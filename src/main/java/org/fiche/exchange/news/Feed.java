package org.fiche.exchange.news;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.fiche.card.Card;
import org.fiche.card.setting.Keyword;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.Wording;
import org.jdom2.Namespace;
import org.jdom2.output.XMLOutputter;

/**
 * New versions of cards, the newest first. Source: <a
 * href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>.
 */
final class Feed {

  private static final int MOST = 50;
  private static final String ATOM = "application/atom+xml";
  private static final String HTML = "text/html";

  private final Catalogue catalogue;
  private final Language language;
  private final Optional<Keyword> keyword;
  private final List<Item> items;
  private final Wording wording;
  private final String base;

  /**
   * A version of a card, in the words that the card has now.
   *
   * @param newest whether the card has no newer one
   */
  record Item(Card card, String version, LocalDate date, boolean newest) {

    private String id(String base) {
      return base + "/id/" + card.code() + "/" + version;
    }
  }

  /**
   * @param items the newest first
   * @param keyword whose cards are meant; all cards if it is empty
   */
  Feed(Catalogue catalogue, Language language, Optional<Keyword> keyword, List<Item> items) {
    this.items = items;
    this.catalogue = catalogue;
    this.language = language;
    this.keyword = keyword;
    this.wording = catalogue.in(language);
    this.base = catalogue.imprint().baseUri().replaceAll("/+$", "");
  }

  String xml() {
    var newest =
        items.stream()
            .filter(item -> keyword.map(shelf -> isOn(item.card(), shelf)).orElse(true))
            .limit(MOST)
            .toList();
    var feed = new com.rometools.rome.feed.atom.Feed("atom_1.0");
    feed.setId(base + address(language));
    feed.setTitle(title());
    feed.setUpdated(newest.stream().findFirst().map(Feed::moment).orElse(new Date(0)));
    feed.setAuthors(List.of(publisher()));
    feed.setRights(catalogue.imprint().licence().name());
    feed.setAlternateLinks(List.of(link("alternate", HTML, language, page())));
    feed.setOtherLinks(
        Arrays.stream(Language.values())
            .map(each -> link(each == language ? "self" : "alternate", ATOM, each, address(each)))
            .toList());
    feed.setEntries(newest.stream().map(this::entry).toList());
    return written(feed);
  }

  private static boolean isOn(Card card, Keyword shelf) {
    return card.head().keywords().contains(shelf.id());
  }

  private String address(Language each) {
    var shelf = keyword.map(word -> "?keyword=" + word.id()).orElse("");
    return "/feed." + each.code() + ".atom" + shelf;
  }

  private String page() {
    var tail = keyword.map(word -> "/keywords/" + word.id()).orElse("/changes");
    return "/" + language.code() + tail;
  }

  private String title() {
    var name = wording.words(catalogue.imprint().title());
    var words = NewsWord.CHANGES.in(language);
    return name
        + " – "
        + keyword
            .map(Keyword::label)
            .map(wording::words)
            .map(label -> label + ", " + words)
            .orElse(words);
  }

  private Entry entry(Item item) {
    var card = item.card();
    var entry = new Entry();
    entry.setId(item.id(base));
    entry.setTitle(wording.title(card) + " (" + catalogue.publishedCode(card) + ")");
    entry.setUpdated(moment(item));
    entry.setPublished(moment(item));
    entry.setAlternateLinks(List.of(link("alternate", HTML, language, page(item))));
    var summary = new Content();
    summary.setValue(wording.plain(card.head().definition()));
    entry.setSummary(summary);
    entry.setCategories(
        card.head().keywords().stream()
            .flatMap(id -> catalogue.settings().keyword(id).stream())
            .map(this::category)
            .toList());
    return entry;
  }

  private String page(Item item) {
    return item.newest()
        ? "/" + language.code() + "/cards/" + item.card().code()
        : item.id("") + "?lang=" + language.code();
  }

  private Category category(Keyword word) {
    var category = new Category();
    category.setTerm(word.id());
    category.setLabel(wording.words(word.label()));
    return category;
  }

  private SyndPerson publisher() {
    var publisher = new Person();
    publisher.setName(wording.words(catalogue.imprint().publisher().name()));
    catalogue.imprint().publisher().homepage().ifPresent(publisher::setUri);
    return publisher;
  }

  private Link link(String relation, String type, Language to, String address) {
    var link = new Link();
    link.setRel(relation);
    link.setType(type);
    link.setHreflang(to.code());
    link.setHref(base + address);
    return link;
  }

  /** A version has a day and no hour. */
  private static Date moment(Item item) {
    return date(item.date());
  }

  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private String written(com.rometools.rome.feed.atom.Feed feed) {
    try {
      var document = new WireFeedOutput().outputJDom(feed);
      document.getRootElement().setAttribute("lang", language.code(), Namespace.XML_NAMESPACE);
      return new XMLOutputter().outputString(document);
    } catch (FeedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

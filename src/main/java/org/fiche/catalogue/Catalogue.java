package org.fiche.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.fiche.area.Areas;
import org.fiche.area.Level;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.Concept;
import org.fiche.card.Database;
import org.fiche.card.Head.Status;
import org.fiche.card.Indicator;
import org.fiche.card.Page;
import org.fiche.card.Variable;
import org.fiche.card.method.Derivation;
import org.fiche.card.setting.Imprint;
import org.fiche.card.setting.Settings;
import org.fiche.card.text.Language;
import org.fiche.content.Content;
import org.fiche.content.Source;
import org.fiche.finding.Nearest;
import org.fiche.link.Links;
import org.fiche.link.Relation;

/** One publication: its cards, their links and versions. Immutable; one request uses one. */
public final class Catalogue {

  private final Edition edition;
  private final Settings settings;
  private final Areas areas;
  private final Map<String, Card> byKey = new LinkedHashMap<>();
  private final List<Card> shelved;
  private final Map<String, Card> byOtherName = new HashMap<>();
  private final Links links;
  private final Map<String, Derivation> derivations = new LinkedHashMap<>();

  /**
   * What tells one publication from another.
   *
   * @param number grows with each publication
   * @param versions by key of code; a card that is not in it has the version of its date
   */
  public record Edition(long number, Instant at, Map<String, String> versions) {}

  /**
   * @param content without errors
   * @throws IllegalArgumentException if the settings could not be read
   */
  public Catalogue(Edition edition, Content content) {
    this(edition, content, Optional.empty());
  }

  /**
   * @param before of which many cards may be the same, which makes this one sooner
   */
  Catalogue(Edition edition, Content content, Optional<Catalogue> before) {
    this.edition = edition;
    var read = content.settings().map(Source::value);
    this.settings =
        read.orElseThrow(() -> new IllegalArgumentException("Content without settings"));
    this.areas = content.areas();
    content.cards().stream()
        .map(source -> (Card) source.value())
        .sorted(Comparator.comparing(Card::kind).thenComparing(card -> card.code().key()))
        .forEach(card -> byKey.put(card.code().key(), card));
    this.shelved = byKey.values().stream().filter(Catalogue::isShelved).toList();
    for (var card : byKey.values()) {
      byOtherName.put(new Code(publishedCode(card)).key(), card);
      card.head().formerCodes().forEach(code -> byOtherName.put(code.key(), card));
    }
    this.links = Links.between(byKey.values(), before.map(Catalogue::links));
    for (var file : content.derivations()) {
      derivations.put(file.name(), new Derivation(file.name(), file.path(), file.text()));
    }
  }

  public long number() {
    return edition.number();
  }

  public Instant publishedAt() {
    return edition.at();
  }

  public Settings settings() {
    return settings;
  }

  public Imprint imprint() {
    return settings.imprint();
  }

  public Areas areas() {
    return areas;
  }

  /** The whole area that figures are about. */
  public String country(Language language) {
    var countries = areas.at(Level.COUNTRY).stream();
    return countries.map(area -> area.name(language.code())).findFirst().orElse("");
  }

  /** The names of all areas, in every language. */
  public Stream<String> areaNames() {
    return areas.names();
  }

  public Links links() {
    return links;
  }

  /** All cards but drafts and pages about the site, by kind, then by code. */
  public List<Card> cards() {
    return shelved;
  }

  private static boolean isShelved(Card card) {
    return card.head().state() != Status.DRAFT
        && !(card instanceof Page page && page.type() == Page.Type.SITE);
  }

  public <C extends Card> List<C> cards(Class<C> kind) {
    return cards().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Pages about the site itself, by code. */
  public List<Page> aboutSite() {
    return byKey.values().stream()
        .filter(card -> card.head().state() != Status.DRAFT && !isShelved(card))
        .map(Page.class::cast)
        .toList();
  }

  /** The card with that code, drafts and pages about the site included. */
  public Optional<Card> card(Code code) {
    return Optional.ofNullable(byKey.get(code.key()));
  }

  /** The query that makes a derived table. */
  public Optional<Derivation> derivation(String table) {
    return Optional.ofNullable(derivations.get(table));
  }

  /** Cards with those codes, in that order; unknown ones are left out. */
  public List<Card> cards(Collection<Code> codes) {
    return codes.stream().map(this::card).flatMap(Optional::stream).toList();
  }

  /** The card that a reader means: its code, with its suffix or not, or a former one. */
  public Optional<Card> find(String written) {
    var key = new Code(written).key();
    return Optional.ofNullable(byKey.get(key))
        .or(() -> Optional.ofNullable(byOtherName.get(key)))
        .filter(card -> card.head().state() != Status.DRAFT);
  }

  /** Cards whose codes look like what was written, the nearest first. */
  public List<Card> near(String written, int most) {
    var names = new LinkedHashMap<String, Card>();
    cards().forEach(card -> names.put(card.code().written(), card));
    cards().forEach(card -> names.putIfAbsent(publishedCode(card), card));
    return Nearest.to(written, names.keySet(), most).stream()
        .flatMap(name -> Stream.ofNullable(names.get(name)))
        .distinct()
        .toList();
  }

  /** The code as published cards print it: with the suffix of its context or database. */
  public String publishedCode(Card card) {
    return switch (card) {
      case Indicator indicator ->
          imprint()
              .context(indicator.context())
              .map(context -> card.code() + "_" + context.suffix())
              .orElse(card.code().written());
      case Variable variable -> card.code() + "_" + variable.database();
      default -> card.code().written();
    };
  }

  /**
   * The date of a card: the newest of its own last change and of those of the cards whose
   * parameters or code lists it prints or runs.
   */
  public LocalDate date(Card card) {
    return Stream.concat(Stream.of(card), printedOrRun(card))
        .map(each -> each.head().modified())
        .max(Comparator.naturalOrder())
        .orElse(card.head().modified());
  }

  /** Cards whose parameters or code lists a card prints or runs. */
  Stream<Card> printedOrRun(Card card) {
    var code = card.code();
    var dimensions = links.targets(code, Relation.DIMENSION).stream();
    var lists =
        Stream.concat(Stream.of(code), dimensions)
            .flatMap(each -> links.targets(each, Relation.CODELIST).stream());
    return Stream.concat(links.targets(code, Relation.PARAMETER).stream(), lists)
        .flatMap(each -> card(each).stream());
  }

  /** The version: the date, and a number behind it for a second change on one day. */
  public String version(Card card) {
    var known = edition.versions().get(card.code().key());
    return known == null ? date(card).toString() : known;
  }

  /** A parameter of a concept. */
  public Optional<Concept.Parameter> parameter(Code concept, String name) {
    return card(concept)
        .filter(Concept.class::isInstance)
        .map(Concept.class::cast)
        .flatMap(owner -> Optional.ofNullable(owner.parameters().get(name)));
  }

  /** How many years a derivation looks back at a table that it reads. */
  public int yearsBack(Database.Read read) {
    return read.yearsBack()
        .map(
            back ->
                back.years(
                    (concept, name) ->
                        parameter(concept, name).stream()
                            .mapToInt(Concept.Parameter::value)
                            .findFirst()))
        .orElse(OptionalInt.empty())
        .orElse(0);
  }

  /** Cards on a shelf, by kind, then by code. */
  public List<Card> onShelf(String keyword) {
    return cards().stream().filter(card -> card.head().keywords().contains(keyword)).toList();
  }

  /** Texts of this publication for readers of a language. */
  public Wording in(Language language) {
    return new Wording(this, language);
  }
}

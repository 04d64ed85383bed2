package org.fiche.page.sheet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.CodeList;
import org.fiche.card.Head.Status;
import org.fiche.card.Indicator;
import org.fiche.card.setting.Imprint;
import org.fiche.card.setting.Keyword;
import org.fiche.catalogue.Catalogue;
import org.fiche.citation.Reference;
import org.fiche.citation.style.Style;
import org.fiche.link.Relation;
import org.fiche.page.text.Pointer;
import org.fiche.page.text.Scribe;

/**
 * What stands on the page of every card, whatever its kind.
 *
 * @param code as published, with its suffix
 * @param date of the card: its own last change, or that of what it prints or runs
 * @param reference as it is cited today
 * @param source variables that it is made from
 * @param equivalent comparable cards, written on either side
 */
public record Sheet(
    Card card,
    String code,
    Optional<Imprint.Context> context,
    List<String> synonyms,
    LocalDate date,
    String version,
    String reference,
    List<Keyword> keywords,
    List<Pointer> sources,
    List<Pointer> equivalent,
    List<Pointer> codelists,
    List<Pointer> related,
    Optional<Pointer> successor,
    Neighbours neighbours,
    String email,
    Imprint.Licence licence,
    Optional<Standpoint> standpoint) {

  /**
   * From where a reader looks back on a card.
   *
   * @param today address of the card as it is now
   * @param newest whether there is no newer version
   */
  public record Standpoint(String version, LocalDate date, String today, boolean newest) {}

  /** A version as it was. */
  public static Sheet past(Card card, Scribe scribe, LocalDate today, Standpoint standpoint) {
    return of(card, scribe, today, Optional.of(standpoint));
  }

  public static Sheet of(Card card, Scribe scribe, LocalDate today) {
    return of(card, scribe, today, Optional.empty());
  }

  private static Sheet of(
      Card card, Scribe scribe, LocalDate today, Optional<Standpoint> standpoint) {
    var catalogue = scribe.catalogue();
    var links = catalogue.links();
    var head = card.head();
    return new Sheet(
        card,
        catalogue.publishedCode(card),
        context(card, catalogue),
        head.synonymsIn(scribe.language()),
        catalogue.date(card),
        catalogue.version(card),
        Reference.to(catalogue, card, scribe.language(), today).text(),
        head.keywords().stream().flatMap(id -> catalogue.settings().keyword(id).stream()).toList(),
        scribe.pointersTo(links.targets(card.code(), Relation.SOURCE)),
        scribe.pointersTo(links.both(card.code(), Relation.EQUIVALENT)),
        scribe.pointersTo(links.targets(card.code(), Relation.CODELIST)),
        scribe.pointersTo(links.both(card.code(), Relation.RELATED)),
        head.replacedBy().map(Code::written).flatMap(catalogue::find).map(scribe::pointer),
        Neighbours.of(card, scribe),
        catalogue.imprint().contact().email(),
        catalogue.imprint().licence(),
        standpoint);
  }

  /** A code list with its codes. */
  public record Codes(Pointer list, CodeList card) {}

  public List<Codes> lists() {
    return codelists.stream().flatMap(Sheet::codes).toList();
  }

  /** Whether any code has days of validity to show. */
  public boolean dated(CodeList list) {
    return list.codes().stream().anyMatch(each -> each.from().isPresent() || each.to().isPresent());
  }

  private static Stream<Codes> codes(Pointer pointer) {
    return pointer.card() instanceof CodeList list
        ? Stream.of(new Codes(pointer, list))
        : Stream.empty();
  }

  private static Optional<Imprint.Context> context(Card card, Catalogue catalogue) {
    return card instanceof Indicator indicator
        ? catalogue.imprint().context(indicator.context())
        : Optional.empty();
  }

  /** The styles that most readers look for. */
  public List<Style> styles() {
    return Style.FIRST;
  }

  /** The version that references name in their address; none on the card of today. */
  public Optional<String> citedVersion() {
    return standpoint.map(Standpoint::version);
  }

  public boolean isWithdrawn() {
    return card.head().state() == Status.WITHDRAWN;
  }

  public boolean isSuperseded() {
    return card.head().state() == Status.SUPERSEDED;
  }

  /** The address of a letter about this version of the card. */
  public String letter() {
    var subject = URLEncoder.encode(code + " (" + version + ")", StandardCharsets.UTF_8);
    return "mailto:" + email + "?subject=" + subject.replace("+", "%20");
  }
}

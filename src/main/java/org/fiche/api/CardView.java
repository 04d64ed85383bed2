package org.fiche.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.citation.Reference;
import org.fiche.link.Relation;

/**
 * A card as a program reads it, in one language.
 *
 * @param publishedCode the code with its suffix
 * @param fallback fields that are in another language than the one asked for
 * @param links cards that it points at, by relation
 * @param backlinks cards that point at it, by relation
 * @param detail what only cards of its kind have
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CardView(
    String code,
    String publishedCode,
    String kind,
    String status,
    String lang,
    String title,
    List<String> synonyms,
    String definition,
    List<String> remarks,
    List<Labelled> keywords,
    LocalDate date,
    String version,
    LocalDate modified,
    Optional<LocalDate> reviewBy,
    Optional<String> reason,
    String url,
    String reference,
    Object detail,
    Map<String, List<CardLine>> links,
    Map<String, List<CardLine>> backlinks,
    List<Words.Fallback> fallback,
    String licence,
    long publication) {

  record Labelled(String id, String label) {}

  static CardView of(Catalogue catalogue, Card card, Language language, LocalDate today) {
    var words = new Words(catalogue, language);
    var head = card.head();
    var title = words.of("title", head.title());
    var definition = words.of("definition", head.definition());
    var remarks = words.of("remarks", head.remarks());
    var detail = Detail.of(catalogue, card, words);
    return new CardView(
        card.code().written(),
        catalogue.publishedCode(card),
        card.kind().id(),
        head.state().name().toLowerCase(Locale.ROOT),
        language.code(),
        title,
        head.synonymsIn(language),
        definition,
        remarks,
        keywords(catalogue, card, language),
        catalogue.date(card),
        catalogue.version(card),
        head.modified(),
        head.review().map(review -> review.by()),
        words.of("reason", head.reason()),
        CardLine.url(card, language),
        Reference.to(catalogue, card, language, today).text(),
        detail,
        related(catalogue, card, language, catalogue.links()::targets),
        related(catalogue, card, language, catalogue.links()::origins),
        words.fallbacks(),
        catalogue.imprint().licence().url(),
        catalogue.number());
  }

  private static List<Labelled> keywords(Catalogue catalogue, Card card, Language language) {
    return card.head().keywords().stream()
        .flatMap(id -> catalogue.settings().keyword(id).stream())
        .map(each -> new Labelled(each.id(), catalogue.in(language).words(each.label())))
        .toList();
  }

  private static Map<String, List<CardLine>> related(
      Catalogue catalogue,
      Card card,
      Language language,
      BiFunction<Code, Relation, List<Code>> linked) {
    var all = new LinkedHashMap<String, List<CardLine>>();
    for (var relation : Relation.values()) {
      var lines = new ArrayList<CardLine>();
      for (var other : catalogue.cards(linked.apply(card.code(), relation))) {
        lines.add(CardLine.of(catalogue, other, language));
      }
      if (!lines.isEmpty()) {
        all.put(relation.name().toLowerCase(Locale.ROOT), lines);
      }
    }
    return all;
  }
}

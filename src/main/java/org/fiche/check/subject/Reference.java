package org.fiche.check.subject;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.content.Source;
import org.fiche.finding.Place;
import org.fiche.link.Links;
import org.fiche.link.Relation;

/** One card names another, at a place. */
public record Reference(
    Source<? extends Card> source, Relation relation, Code to, Supplier<Place> written) {

  public Place place() {
    return written.get();
  }

  /** Whether it stands in a text; there it need not say what the card is to the other. */
  public boolean inText() {
    return relation == Relation.MENTION || relation == Relation.PARAMETER;
  }

  static Stream<Reference> of(
      Source<? extends Card> card, List<Writing> writings, List<VariableUse> uses) {
    var fields =
        Links.ofFields(card.value()).stream()
            .filter(link -> link.relation() != Relation.METHOD)
            .map(
                link ->
                    new Reference(card, link.relation(), link.to(), () -> card.place(link.path())));
    var method =
        uses.stream().map(use -> new Reference(card, Relation.METHOD, use.variable(), use::place));
    var texts = writings.stream().flatMap(writing -> inText(card, writing));
    return Stream.of(fields, method, texts).flatMap(each -> each);
  }

  private static Stream<Reference> inText(Source<? extends Card> card, Writing writing) {
    return writing.prose().entrySet().stream()
        .flatMap(
            entry -> {
              var language = entry.getKey();
              var prose = entry.getValue();
              var mentions =
                  prose.links().stream()
                      .map(
                          link ->
                              new Reference(
                                  card,
                                  Relation.MENTION,
                                  link.code(),
                                  () -> writing.place(language, link.at())));
              var parameters =
                  prose.parameters().stream()
                      .map(
                          use ->
                              new Reference(
                                  card,
                                  Relation.PARAMETER,
                                  use.concept(),
                                  () -> writing.place(language, use.at())));
              return Stream.concat(mentions, parameters);
            });
  }
}

package org.fiche.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.document.CardTexts;
import org.fiche.search.document.CardTexts.Read;
import org.fiche.search.document.Part;
import org.fiche.search.query.Marker;
import org.fiche.search.query.Marker.Span;

/** What a reader sees of a hit: title and excerpt in her language, and where it matched. */
record HitWords(Catalogue catalogue, CardTexts texts, Marker marker, Language reader) {

  private static final List<Part> NAMED = List.of(Part.TITLE, Part.SYNONYM, Part.KEYWORD);
  private static final List<Part> SAID = List.of(Part.DEFINITION, Part.BODY);

  /** A text and where it matched. */
  private record Marked(String text, List<Span> marks) {

    boolean matches() {
      return !marks.isEmpty();
    }
  }

  Hit hit(Card card, float score) {
    var title = catalogue.in(reader).of(card.title());
    var titleMarks = marks(card, title.language(), Part.TITLE);
    var meaning = catalogue.in(reader).of(card.head().definition());
    var definition = marks(card, meaning.language(), Part.DEFINITION);
    boolean own =
        (!title.isFallback() && titleMarks.matches())
            || (!meaning.isFallback() && definition.matches());
    var body = definition.matches() ? Stream.<Marked>empty() : marked(card, reader, Part.BODY);
    var best =
        body.filter(Marked::matches).max(Comparator.comparingInt(each -> each.marks().size()));
    boolean here =
        own || best.isPresent() || matches(card, reader, List.of(Part.SYNONYM, Part.KEYWORD));
    return new Hit(
        card,
        Excerpt.whole(title.language(), titleMarks.text(), titleMarks.marks()),
        best.map(each -> Excerpt.part(reader, each.text(), each.marks()))
            .orElseGet(
                () -> Excerpt.part(meaning.language(), definition.text(), definition.marks())),
        here ? reader : otherLanguage(card),
        score);
  }

  private Marked marks(Card card, Language language, Part part) {
    return marked(card, language, part).findFirst().orElse(new Marked("", List.of()));
  }

  private Stream<Marked> marked(Card card, Language language, Part part) {
    return texts.of(catalogue, card, language, part).stream().map(read -> marked(language, read));
  }

  private Marked marked(Language language, Read read) {
    return new Marked(read.text(), marker.in(language, read.tokens()));
  }

  private boolean matches(Card card, Language language, List<Part> parts) {
    return parts.stream().anyMatch(part -> marked(card, language, part).anyMatch(Marked::matches));
  }

  /** The language that names it so, else the one that says so, else the reader's: it was a code. */
  private Language otherLanguage(Card card) {
    var others = Stream.of(Language.values()).filter(each -> each != reader).toList();
    return marker.isEmpty()
        ? reader
        : Stream.of(NAMED, SAID)
            .flatMap(parts -> others.stream().filter(each -> matches(card, each, parts)))
            .findFirst()
            .orElse(reader);
  }
}

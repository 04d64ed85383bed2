package org.fiche.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.index.CardWords;
import org.fiche.search.index.Part;
import org.fiche.search.query.Marker;
import org.fiche.search.query.Marker.Span;

/** What a reader sees of a hit: title and excerpt in her language, and where it matched. */
record HitWords(Catalogue catalogue, Marker marker, Language reader) {

  private static final List<Part> ELSEWHERE = List.of(Part.SYNONYM, Part.KEYWORD);

  /** A text and where it matched. */
  private record Marked(String text, List<Span> marks) {

    boolean matches() {
      return !marks.isEmpty();
    }
  }

  Hit hit(Card card, float score) {
    var wording = catalogue.in(reader);
    var title = wording.of(card.title());
    var titleMarks = marker.in(title.language(), title.words());
    var meaning = wording.of(card.head().definition());
    var definition = marked(meaning.language(), wording.plain(card.head().definition()));
    boolean own =
        (!title.isFallback() && !titleMarks.isEmpty())
            || (!meaning.isFallback() && definition.matches());
    var body =
        definition.matches() ? Stream.<Marked>empty() : texts(card, reader, Part.BODY).stream();
    var best =
        body.filter(Marked::matches).max(Comparator.comparingInt(each -> each.marks().size()));
    return new Hit(
        card,
        Excerpt.whole(title.language(), title.words(), titleMarks),
        best.map(each -> Excerpt.part(reader, each.text(), each.marks()))
            .orElseGet(
                () -> Excerpt.part(meaning.language(), definition.text(), definition.marks())),
        own || best.isPresent() || elsewhere(card, reader) ? reader : otherLanguage(card),
        score);
  }

  private Marked marked(Language language, String text) {
    return new Marked(text, marker.in(language, text));
  }

  private List<Marked> texts(Card card, Language language, Part part) {
    return CardWords.of(catalogue, card, language, part).stream()
        .map(text -> marked(language, text))
        .toList();
  }

  private boolean elsewhere(Card card, Language language) {
    return matches(card, language, ELSEWHERE);
  }

  private boolean matches(Card card, Language language, List<Part> parts) {
    return parts.stream()
        .anyMatch(part -> texts(card, language, part).stream().anyMatch(Marked::matches));
  }

  /** The language that names it so, else the one that says so, else the reader's: it was a code. */
  private Language otherLanguage(Card card) {
    var others = Stream.of(Language.values()).filter(each -> each != reader).toList();
    var named = List.of(Part.TITLE, Part.SYNONYM, Part.KEYWORD);
    var said = List.of(Part.DEFINITION, Part.BODY);
    return Stream.of(named, said)
        .flatMap(parts -> others.stream().filter(each -> matches(card, each, parts)))
        .findFirst()
        .orElse(reader);
  }
}

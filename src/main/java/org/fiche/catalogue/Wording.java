package org.fiche.catalogue;

import java.text.NumberFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fiche.card.Card;
import org.fiche.card.Concept;
import org.fiche.card.setting.Unit;
import org.fiche.card.text.Language;
import org.fiche.card.text.Prose;
import org.fiche.card.text.Text;
import org.fiche.card.text.Text.Localised;
import org.fiche.catalogue.plain.PlainWords;

/** The words of a publication as one reader sees them. */
public final class Wording {

  private final Catalogue catalogue;
  private final Language language;

  Wording(Catalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.language = language;
  }

  public Language language() {
    return language;
  }

  /** The written words in the reader's language, else in the first required one that has some. */
  public Localised of(Text text) {
    return text.forReader(language, catalogue.imprint().languages())
        .orElse(new Localised("", language, language));
  }

  /** Words without links, for titles and labels. */
  public String words(Text text) {
    return of(text).words();
  }

  public String title(Card card) {
    return words(card.title());
  }

  /**
   * Markdown with links and parameters put in.
   *
   * @param address where the page of a card is
   */
  public String markdown(Localised text, Function<Card, String> address) {
    return Prose.of(text.words()).segments().stream()
        .map(segment -> markdown(segment, text.language(), address))
        .collect(Collectors.joining());
  }

  private String markdown(Prose.Segment segment, Language shown, Function<Card, String> address) {
    return switch (segment) {
      case Prose.Plain plain -> plain.markdown();
      case Prose.ParameterUse use -> parameter(use, shown);
      case Prose.CardLink link ->
          catalogue
              .card(link.code())
              .map(card -> "[" + label(link, card) + "](" + address.apply(card) + ")")
              .orElseGet(() -> link.words().orElse(link.code().written()));
    };
  }

  private String label(Prose.CardLink link, Card card) {
    return link.words().orElseGet(() -> title(card));
  }

  private String parameter(Prose.ParameterUse use, Language shown) {
    return catalogue
        .parameter(use.concept(), use.parameter())
        .map(parameter -> number(parameter, shown))
        .orElse("");
  }

  /** A parameter as texts print it: 1 250, 1.250 or 1,250; years without separators. */
  public String number(Concept.Parameter parameter, Language shown) {
    boolean year =
        parameter
            .unit()
            .flatMap(catalogue.settings()::unit)
            .filter(unit -> unit.shape() == Unit.Shape.YEAR)
            .isPresent();
    return year
        ? Integer.toString(parameter.value())
        : NumberFormat.getIntegerInstance(shown.locale()).format(parameter.value());
  }

  /** All words, without markup, links or line breaks. */
  public String plain(Text text) {
    var shown = of(text);
    var words = new StringBuilder(shown.words().length());
    for (var segment : Prose.of(shown.words()).segments()) {
      words.append(
          switch (segment) {
            case Prose.Plain plain -> plain.markdown();
            case Prose.ParameterUse use -> parameter(use, shown.language());
            case Prose.CardLink link -> words(link);
          });
    }
    return PlainWords.of(words.toString());
  }

  private String words(Prose.CardLink link) {
    return catalogue
        .card(link.code())
        .map(card -> label(link, card))
        .orElseGet(() -> link.words().orElse(link.code().written()));
  }

  public Optional<String> unit(Optional<String> id) {
    return id.flatMap(catalogue.settings()::unit).map(unit -> words(unit.label()));
  }
}

package org.fiche.check.subject;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.fiche.card.Card;
import org.fiche.card.text.Language;
import org.fiche.card.text.Prose;
import org.fiche.card.text.Text;
import org.fiche.content.Source;
import org.fiche.finding.Place;
import org.fiche.link.Texts;

/**
 * A text of a card or of a setting.
 *
 * @param path its field
 * @param prose by language, taken apart; empty if links and parameters are not read in it
 */
public record Writing(Source<?> source, String path, Text text, Map<Language, Prose> prose) {

  public static List<Writing> of(Source<? extends Card> card) {
    return Texts.of(card.value()).all().stream()
        .map(
            at -> new Writing(card, at.path(), at.text(), at.prose() ? apart(at.text()) : Map.of()))
        .toList();
  }

  private static Map<Language, Prose> apart(Text text) {
    return text.byLanguage().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Prose.of(entry.getValue())));
  }

  public void eachLanguage(BiConsumer<Language, String> reader) {
    text.byLanguage().forEach(reader);
  }

  public Place place() {
    return source.place(path);
  }

  /** The place of a character of the words in one language. */
  public Place place(Language language, int at) {
    return source.place(
        path + "." + language.code(), text.byLanguage().getOrDefault(language, ""), at);
  }
}

package org.fiche.exchange.news;

import org.fiche.card.text.Language;
import org.fiche.exchange.Phrase;

/** Words that feeds and calendars need beside those of the cards. {@code %s} is filled in. */
enum NewsWord {
  CHANGES("Mises à jour", "Wijzigingen", "Änderungen", "Changes"),
  RELEASES("Données attendues", "Verwachte gegevens", "Erwartete Daten", "Expected data"),
  NEW_DATA("Nouvelles données", "Nieuwe gegevens", "Neue Daten", "New data"),
  NEW_DATA_ABOUT(
      "Nouvelles données pour %s",
      "Nieuwe gegevens over %s", "Neue Daten für %s", "New data for %s"),
  NOT_EXACT(
      "Le jour exact n’est pas encore fixé : les données sont attendues pendant cette période.",
      "De precieze dag staat nog niet vast: de gegevens worden in deze periode verwacht.",
      "Der genaue Tag steht noch nicht fest: Die Daten werden in diesem Zeitraum erwartet.",
      "The exact day is not fixed yet: the data are expected within this period.");

  private final Phrase phrase;

  NewsWord(String french, String dutch, String german, String english) {
    this.phrase = new Phrase(french, dutch, german, english);
  }

  String in(Language language, Object... filled) {
    return phrase.in(language, filled);
  }
}

package org.fiche.exchange.news;

import org.fiche.card.text.Language;

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

  private final String french;
  private final String dutch;
  private final String german;
  private final String english;

  NewsWord(String french, String dutch, String german, String english) {
    this.french = french;
    this.dutch = dutch;
    this.german = german;
    this.english = english;
  }

  String in(Language language, Object... filled) {
    var words =
        switch (language) {
          case FR -> french;
          case NL -> dutch;
          case DE -> german;
          case EN -> english;
        };
    return filled.length == 0 ? words : words.formatted(filled);
  }
}

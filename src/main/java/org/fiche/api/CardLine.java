package org.fiche.api;

import java.time.LocalDate;
import org.fiche.card.Card;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;

/** A card in a list. */
record CardLine(
    String code, String kind, String title, LocalDate date, String version, String url) {

  static CardLine of(Catalogue catalogue, Card card, Language language) {
    return new CardLine(
        card.code().written(),
        card.kind().id(),
        catalogue.in(language).title(card),
        catalogue.date(card),
        catalogue.version(card),
        url(card, language));
  }

  /** The page of a card, from the root of the site. */
  static String url(Card card, Language language) {
    return "/" + language.code() + "/cards/" + card.code();
  }
}

package org.fiche.page;

import org.fiche.card.Card;
import org.fiche.card.Indicator;
import org.fiche.card.text.Language;
import org.fiche.page.sheet.Visit;
import org.fiche.page.text.Dates;

/** The recommended reference to a card, as of today. */
final class Cited {

  private Cited() {}

  static String today(Card card, Visit visit) {
    var catalogue = visit.catalogue();
    var language = visit.frame().language();
    var context =
        card instanceof Indicator indicator
            ? catalogue.imprint().context(indicator.context()).map(each -> each.label())
            : java.util.Optional.<org.fiche.card.text.Text>empty();
    var place = context.orElse(catalogue.imprint().title());
    return "%s (%s), %s, %s (%s %s)"
        .formatted(
            catalogue.imprint().publisher().code(),
            Dates.shortDay(catalogue.date(card), Language.FR),
            card.code(),
            catalogue.in(language).words(place),
            switch (language) {
              case FR -> "consulté le";
              case NL -> "geraadpleegd op";
              case DE -> "abgerufen am";
              case EN -> "accessed on";
            },
            Dates.shortDay(visit.frame().today(), Language.FR));
  }
}

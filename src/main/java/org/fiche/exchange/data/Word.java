package org.fiche.exchange.data;

import org.fiche.card.text.Language;
import org.fiche.exchange.Phrase;

/** Words that exports need beside those of the cards. {@code %s} is filled in. */
enum Word {
  DEMONSTRATION(
      "données de démonstration",
      "demonstratiegegevens",
      "Demonstrationsdaten",
      "demonstration data"),
  STALE(
      "calculé avant le dernier changement de la fiche",
      "berekend vóór de laatste wijziging van de fiche",
      "vor der letzten Änderung der Karte berechnet",
      "computed before the last change of the card"),
  TOTAL("Total", "Totaal", "Insgesamt", "Total"),
  YEAR("Année", "Jaar", "Jahr", "Year"),
  AREA("Entité géographique", "Geografisch gebied", "Geografisches Gebiet", "Area"),
  FIGURE("Chiffre", "Cijfer", "Zahl", "Figure"),
  VALUE("Valeur", "Waarde", "Wert", "Value"),
  NUMERATOR("Numérateur", "Teller", "Zähler", "Numerator"),
  DENOMINATOR("Dénominateur", "Noemer", "Nenner", "Denominator"),
  NORMAL("normal", "normaal", "normal", "normal"),
  SUPPRESSED("masqué", "onderdrukt", "unterdrückt", "suppressed"),
  NOT_AVAILABLE("non disponible", "niet beschikbaar", "nicht verfügbar", "not available"),
  NOT_APPLICABLE("sans objet", "niet van toepassing", "nicht zutreffend", "not applicable"),
  BEFORE_START(
      "L’indicateur commence en %s",
      "De indicator begint in %s", "Der Indikator beginnt %s", "The indicator begins in %s"),
  AFTER_END(
      "L’indicateur se termine en %s",
      "De indicator eindigt in %s", "Der Indikator endet %s", "The indicator ends in %s"),
  TOO_FINE(
      "Le niveau le plus fin de cette année est : %s",
      "Het fijnste niveau van dit jaar is: %s",
      "Die feinste Ebene dieses Jahres ist: %s",
      "The finest level of this year is: %s"),
  NO_BREAKDOWN(
      "L’indicateur n’est pas ventilé selon : %s",
      "De indicator is niet uitgesplitst naar: %s",
      "Der Indikator ist nicht aufgegliedert nach: %s",
      "The indicator is not broken down by: %s"),
  NOT_COMPUTED(
      "Pas (encore) calculé pour cette année",
      "Voor dit jaar (nog) niet berekend",
      "Für dieses Jahr (noch) nicht berechnet",
      "Not computed for this year, or not yet"),
  ZERO_DENOMINATOR(
      "Le dénominateur est nul",
      "De noemer is nul",
      "Der Nenner ist null",
      "The denominator is zero"),
  UNREACHABLE(
      "Les chiffres ne peuvent pas être lus en ce moment",
      "De cijfers kunnen op dit ogenblik niet gelezen worden",
      "Die Zahlen können im Moment nicht gelesen werden",
      "Figures cannot be read at the moment"),
  DISCLOSIVE(
      "Le secret statistique protège ce chiffre",
      "De statistische geheimhouding beschermt dit cijfer",
      "Die statistische Geheimhaltung schützt diese Zahl",
      "Statistical confidentiality protects this figure"),
  BREAK(
      "Rupture de série en %s : %s",
      "Breuk in de reeks in %s: %s", "Bruch der Reihe %s: %s", "Break in the series in %s: %s"),
  METADATA("Métadonnées", "Metadata", "Metadaten", "Metadata"),
  COMPUTED("Calculé le", "Berekend op", "Berechnet am", "Computed on"),
  SOURCE("Source", "Bron", "Quelle", "Source"),
  LICENCE("Licence", "Licentie", "Lizenz", "Licence");

  private final Phrase phrase;

  Word(String french, String dutch, String german, String english) {
    this.phrase = new Phrase(french, dutch, german, english);
  }

  String in(Language language, Object... filled) {
    return phrase.in(language, filled);
  }
}

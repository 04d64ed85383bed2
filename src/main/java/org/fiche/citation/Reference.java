package org.fiche.citation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.Indicator;
import org.fiche.card.Variable;
import org.fiche.card.text.Language;
import org.fiche.card.text.Text;
import org.fiche.catalogue.Catalogue;

/**
 * The reference that the agency recommends: publisher, date of the last change, code without
 * suffix, context, and the day on which the reader saw it.
 *
 * @param context where the card stands: the Atlas, its database, or the catalogue itself
 */
public record Reference(
    String publisher,
    LocalDate date,
    Code code,
    String context,
    LocalDate seen,
    Language language) {

  /** Dates look the same in all four languages: 25/09/2025. */
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  public static Reference to(Catalogue catalogue, Card card, Language language, LocalDate seen) {
    return new Reference(
        catalogue.imprint().publisher().code(),
        catalogue.date(card),
        card.code(),
        catalogue.in(language).words(context(catalogue, card)),
        seen,
        language);
  }

  private static Text context(Catalogue catalogue, Card card) {
    var title = catalogue.imprint().title();
    return switch (card) {
      case Indicator indicator ->
          catalogue
              .imprint()
              .context(indicator.context())
              .map(context -> context.label())
              .orElse(title);
      case Variable variable -> catalogue.card(variable.database()).map(Card::title).orElse(title);
      default -> title;
    };
  }

  /** The reference as text: {@code IMA_AIM (25/09/2025), stat_003_014, Atlas IMA_AIM (…)}. */
  public String text() {
    return "%s (%s), %s, %s (%s %s)"
        .formatted(publisher, DAY.format(date), code, context, accessed(), DAY.format(seen));
  }

  /** The reference to figures of a release; figures that were made up say so. */
  public String toFigures(String release, boolean demonstration) {
    var figures = "%s, %s".formatted(text(), release);
    return demonstration ? figures + ", " + demonstration() : figures;
  }

  /** The reference to figures of demonstration data, which says so at its end. */
  public String textOfDemonstration() {
    return text() + ", " + demonstration();
  }

  private String demonstration() {
    return switch (language) {
      case FR -> "données de démonstration";
      case NL -> "demonstratiegegevens";
      case DE -> "Demonstrationsdaten";
      case EN -> "demonstration data";
    };
  }

  private String accessed() {
    return switch (language) {
      case FR -> "consulté le";
      case NL -> "geraadpleegd op";
      case DE -> "abgerufen am";
      case EN -> "accessed on";
    };
  }
}

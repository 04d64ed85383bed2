package org.fiche.check.subject;

import java.util.List;
import org.fiche.card.Card;
import org.fiche.card.Indicator;
import org.fiche.content.Source;

/**
 * A card taken apart: its texts, and where it names other cards. It depends on the card alone.
 *
 * @param uses where its method names a variable
 */
public record CardParts(
    List<Writing> writings, List<Reference> references, List<VariableUse> uses) {

  @SuppressWarnings("unchecked")
  public static CardParts of(Source<? extends Card> card) {
    var writings = Writing.of(card);
    var uses =
        card.value() instanceof Indicator
            ? VariableUse.of((Source<Indicator>) card)
            : List.<VariableUse>of();
    return new CardParts(writings, Reference.of(card, writings, uses).toList(), uses);
  }
}

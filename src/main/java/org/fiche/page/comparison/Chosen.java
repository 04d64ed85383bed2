package org.fiche.page.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.page.sheet.Named;
import org.fiche.page.text.Scribe;

/**
 * Which cards somebody wants to compare.
 *
 * @param cards that stand side by side, each once, in the order asked
 * @param left that found no room
 * @param unknown codes that no card has
 */
public record Chosen(List<Card> cards, List<Card> left, List<Named.Unknown> unknown) {

  /** As many cards as a reader can look at side by side. */
  public static final int MOST = 4;

  private static final int READ = 60;

  /**
   * @param codes separated by commas or spaces, in one or several parameters
   */
  static Chosen of(List<String> codes, Scribe scribe) {
    var named = Named.in(codes, READ, scribe);
    var all = named.cards();
    int shown = Math.min(MOST, all.size());
    return new Chosen(all.subList(0, shown), all.subList(shown, all.size()), named.unknown());
  }

  /** What stands in the address and in the form. */
  public String codes() {
    return String.join(",", cards.stream().map(card -> card.code().written()).toList());
  }

  /** The codes with another one instead of the last, if there is no room; else behind. */
  public String codesWith(Card other) {
    int kept = Math.min(cards.size(), MOST - 1);
    return Stream.concat(cards.subList(0, kept).stream(), Stream.of(other))
        .map(card -> card.code().written())
        .reduce((one, more) -> one + "," + more)
        .orElse("");
  }
}

package org.fiche.page.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.catalogue.Catalogue;
import org.fiche.page.text.Pointer;
import org.fiche.page.text.Scribe;

/**
 * Which cards somebody wants to compare.
 *
 * @param cards that stand side by side, each once, in the order asked
 * @param left that found no room
 * @param unknown codes that no card has
 */
public record Chosen(List<Card> cards, List<Card> left, List<Unknown> unknown) {

  /** As many cards as a reader can look at side by side. */
  public static final int MOST = 4;

  private static final int LONGEST = 80;
  private static final int READ = 60;
  private static final int NEAR = 3;

  /** A code that no card has, and cards with codes like it. */
  public record Unknown(String code, List<Pointer> near) {}

  /**
   * @param codes separated by commas or spaces, in one or several parameters
   */
  static Chosen of(List<String> codes, Scribe scribe) {
    var catalogue = scribe.catalogue();
    var cards = new LinkedHashMap<String, Card>();
    var unknown = new LinkedHashMap<String, Unknown>();
    codes.stream()
        .flatMap(each -> Stream.of(each.split("[,;\\s]+")))
        .filter(code -> !code.isBlank())
        .limit(READ)
        .map(code -> code.length() > LONGEST ? code.substring(0, LONGEST) : code)
        .forEach(
            code ->
                catalogue
                    .find(code)
                    .ifPresentOrElse(
                        card -> cards.putIfAbsent(card.code().key(), card),
                        () -> unknown.putIfAbsent(code, unknown(code, scribe, catalogue))));
    var all = new ArrayList<>(cards.values());
    int shown = Math.min(MOST, all.size());
    return new Chosen(
        List.copyOf(all.subList(0, shown)),
        List.copyOf(all.subList(shown, all.size())),
        List.copyOf(unknown.values()));
  }

  private static Unknown unknown(String code, Scribe scribe, Catalogue catalogue) {
    return new Unknown(code, scribe.pointers(catalogue.near(code, NEAR)));
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

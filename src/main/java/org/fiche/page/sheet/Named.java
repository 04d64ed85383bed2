package org.fiche.page.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.page.text.Pointer;
import org.fiche.page.text.Scribe;

/**
 * Cards that an address names by their codes.
 *
 * @param cards each once, in the order asked
 * @param unknown codes that no card has, each once
 */
public record Named(List<Card> cards, List<Unknown> unknown) {

  private static final int LONGEST = 80;
  private static final int NEAR = 3;

  /** A code that no card has, and cards with codes like it. */
  public record Unknown(String code, List<Pointer> near) {}

  /**
   * @param codes separated by commas or spaces, in one or several parameters
   * @param most how many codes are read
   */
  public static Named in(List<String> codes, int most, Scribe scribe) {
    var catalogue = scribe.catalogue();
    var cards = new LinkedHashMap<String, Card>();
    var unknown = new LinkedHashMap<String, Unknown>();
    codes.stream()
        .flatMap(each -> Stream.of(each.split("[,;\\s]+")))
        .filter(code -> !code.isBlank())
        .limit(most)
        .map(code -> code.length() > LONGEST ? code.substring(0, LONGEST) : code)
        .forEach(
            code ->
                catalogue
                    .find(code)
                    .ifPresentOrElse(
                        card -> cards.putIfAbsent(card.code().key(), card),
                        () -> unknown.computeIfAbsent(code, each -> unknown(each, scribe))));
    return new Named(List.copyOf(cards.values()), List.copyOf(unknown.values()));
  }

  private static Unknown unknown(String code, Scribe scribe) {
    return new Unknown(code, scribe.pointers(scribe.catalogue().near(code, NEAR)));
  }
}

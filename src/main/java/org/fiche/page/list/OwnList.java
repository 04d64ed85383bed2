package org.fiche.page.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.fiche.card.Card;
import org.fiche.card.Period;
import org.fiche.page.comparison.Chosen;
import org.fiche.page.sheet.Found;
import org.fiche.page.sheet.Kept;
import org.fiche.page.sheet.Named;
import org.fiche.page.sheet.Visit;
import org.fiche.page.text.Pointer;
import org.fiche.page.text.Scribe;
import org.fiche.page.text.Shown;

/**
 * Cards that a reader put together.
 *
 * @param lines in the reader's order
 * @param left cards that found no room
 * @param unknown codes that no card has
 * @param shared address of this list for others
 */
public record OwnList(
    List<Line> lines, List<Pointer> left, List<Named.Unknown> unknown, Kept kept, String shared) {

  /** As many codes as are looked up; what is behind them is not even named. */
  private static final int READ = 2 * Kept.MOST;

  /**
   * A card of the list.
   *
   * @param up query of the list with the card one place higher; nothing for the first
   * @param down query of the list with the card one place lower; nothing for the last
   * @param without query of the list without the card
   */
  public record Line(
      Pointer pointer,
      Optional<Period> available,
      Optional<Shown> finestArea,
      Optional<String> up,
      Optional<String> down,
      String without) {}

  static OwnList of(List<String> codes, Visit visit) {
    var scribe = visit.scribe();
    var named = Named.in(codes, READ, scribe);
    int shown = Math.min(Kept.MOST, named.cards().size());
    var cards = named.cards().subList(0, shown);
    var kept = Kept.of(cards);
    return new OwnList(
        IntStream.range(0, shown).mapToObj(at -> line(cards, at, scribe)).toList(),
        scribe.pointers(named.cards().subList(shown, named.cards().size())),
        named.unknown(),
        kept,
        visit.frame().base() + visit.frame().to("/list") + kept.asked());
  }

  private static Line line(List<Card> cards, int at, Scribe scribe) {
    var card = cards.get(at);
    return new Line(
        scribe.pointer(card),
        Found.available(card),
        Found.finestArea(card, scribe),
        at == 0 ? Optional.empty() : Optional.of(swapped(cards, at - 1)),
        at == cards.size() - 1 ? Optional.empty() : Optional.of(swapped(cards, at)),
        changed(cards, list -> list.remove(at)));
  }

  private static String swapped(List<Card> cards, int first) {
    return changed(cards, list -> Collections.swap(list, first, first + 1));
  }

  private static String changed(List<Card> cards, Consumer<List<Card>> change) {
    var list = new ArrayList<>(cards);
    change.accept(list);
    return Kept.of(list).asked();
  }

  /** Whether codes were asked and no card has any of them. */
  public boolean isNothing() {
    return lines.isEmpty() && !unknown.isEmpty();
  }

  /** Whether all cards find room side by side. */
  public boolean isComparable() {
    return lines.size() > 1 && lines.size() <= Chosen.MOST;
  }

  /** The query of this list with a card at its end. */
  public String with(Card card) {
    return kept.with(card).asked();
  }

  /** The query of a search for what no card is called. */
  public String lookingFor(Named.Unknown unknown) {
    return "?q=" + URLEncoder.encode(unknown.code(), StandardCharsets.UTF_8);
  }

  public int most() {
    return Kept.MOST;
  }
}

package org.fiche.page.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.card.Code;

/**
 * The list that a reader keeps, as addresses carry it from page to page: nothing else remembers it.
 *
 * @param codes in the reader's order, each once; whether a card has them is not said here
 */
public record Kept(List<String> codes) {

  /** As many cards as an address can hold without breaking on its way. */
  public static final int MOST = 200;

  /** Carries the list on every page but its own, where it is the question itself. */
  private static final String CARRIER = "list=";

  private static final Pattern BETWEEN = Pattern.compile("[,;+]|%(?:2[0Cc]|3[Bb])");
  private static final Pattern CODE = Pattern.compile("[\\w-]{1,80}");

  /**
   * @param query of an address as it was asked, without the question mark
   */
  public static Kept in(String query) {
    var codes =
        Stream.of(query.split("&"))
            .filter(each -> each.startsWith(CARRIER))
            .flatMap(each -> BETWEEN.splitAsStream(each.substring(CARRIER.length())))
            .filter(code -> CODE.matcher(code).matches())
            .limit(MOST)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new Kept(List.copyOf(codes));
  }

  public static Kept of(List<Card> cards) {
    return new Kept(cards.stream().map(card -> card.code().written()).toList());
  }

  public boolean has(Card card) {
    return codes.stream().anyMatch(code -> new Code(code).same(card.code()));
  }

  public int most() {
    return MOST;
  }

  /** The query of the page of the list; empty for an empty list. */
  public String asked() {
    return codes.isEmpty() ? "" : "?codes=" + written();
  }

  public String written() {
    return String.join(",", codes);
  }

  /** What the first parameter of an address is if the list comes along; empty for an empty list. */
  public String first() {
    return codes.isEmpty() ? "" : "?" + CARRIER + written();
  }

  /** What stands behind the other parameters of an address; empty for an empty list. */
  public String behind() {
    return codes.isEmpty() ? "" : "&" + CARRIER + written();
  }

  /** The list with this card at its end; the same list where the card stands on it. */
  public Kept with(Card card) {
    return has(card) ? this : turned(card);
  }

  /** The list with this card at its end, or without it where it stands there. */
  Kept turned(Card card) {
    var others = codes.stream().filter(code -> !new Code(code).same(card.code()));
    var added = has(card) ? Stream.<String>empty() : Stream.of(card.code().written());
    return new Kept(Stream.concat(others, added).limit(MOST).toList());
  }

  /** The query of an address that carries this list instead of the one that came along. */
  String instead(String query) {
    var others =
        Stream.of(query.split("&"))
            .filter(each -> !each.isEmpty() && !each.startsWith(CARRIER))
            .collect(Collectors.joining("&"));
    return others.isEmpty() ? first() : "?" + others + behind();
  }
}

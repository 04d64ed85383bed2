package org.fiche.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.card.Card;
import org.fiche.card.Code;

/** All links between cards, found from either end. Links to cards that do not exist are kept. */
public final class Links {

  private final Map<String, List<Link>> outgoing = new HashMap<>();
  private final Map<String, List<Link>> incoming = new HashMap<>();

  private final Map<Card, List<Link>> ofCards = new IdentityHashMap<>();

  private Links(Collection<? extends Card> cards, Map<Card, List<Link>> before) {
    for (var card : cards) {
      var known = before.get(card);
      var links = known == null ? LinksOfCard.of(card) : known;
      ofCards.put(card, links);
      outgoing.computeIfAbsent(card.code().key(), key -> new ArrayList<>()).addAll(links);
      for (var link : links) {
        incoming.computeIfAbsent(link.to().key(), key -> new ArrayList<>()).add(link);
      }
    }
  }

  public static Links between(Collection<? extends Card> cards) {
    return between(cards, Optional.empty());
  }

  /**
   * @param before of cards of which many may be the same objects; they are not read again
   */
  public static Links between(Collection<? extends Card> cards, Optional<Links> before) {
    return new Links(cards, before.map(links -> links.ofCards).orElse(Map.of()));
  }

  /** Links of the fields of one card, without those inside its texts. */
  public static List<Link> ofFields(Card card) {
    return List.copyOf(LinksOfCard.ofFields(card));
  }

  /** Links of a card, in the order of its fields. */
  public List<Link> from(Code code) {
    return List.copyOf(outgoing.getOrDefault(code.key(), List.of()));
  }

  /** Links to a card, in the order of the cards. */
  public List<Link> to(Code code) {
    return List.copyOf(incoming.getOrDefault(code.key(), List.of()));
  }

  /** Cards that a card points at for a reason, each once, in order. */
  public List<Code> targets(Code code, Relation relation) {
    return distinct(from(code).stream().filter(on(relation)).map(Link::to).toList());
  }

  /** Cards that point at a card for a reason, each once, in order. */
  public List<Code> origins(Code code, Relation relation) {
    return distinct(to(code).stream().filter(on(relation)).map(Link::from).toList());
  }

  /** Cards joined with a card by a relation that holds in both directions, written on any side. */
  public List<Code> both(Code code, Relation relation) {
    var all = new ArrayList<>(targets(code, relation));
    all.addAll(origins(code, relation));
    return distinct(all).stream().filter(each -> !each.same(code)).toList();
  }

  private static java.util.function.Predicate<Link> on(Relation relation) {
    return link -> link.relation() == relation;
  }

  private static List<Code> distinct(List<Code> codes) {
    var byKey = new LinkedHashMap<String, Code>();
    codes.forEach(code -> byKey.putIfAbsent(code.key(), code));
    return List.copyOf(byKey.values());
  }
}

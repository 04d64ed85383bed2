package org.fiche.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fiche.card.Card;
import org.fiche.card.Code;

/** All links between cards, found from either end. Links to cards that do not exist are kept. */
public final class Links {

  private final Map<String, List<Link>> outgoing = new HashMap<>();
  private final Map<String, List<Link>> incoming = new HashMap<>();

  private Links(List<Link> links) {
    for (var link : links) {
      outgoing.computeIfAbsent(link.from().key(), key -> new ArrayList<>()).add(link);
      incoming.computeIfAbsent(link.to().key(), key -> new ArrayList<>()).add(link);
    }
  }

  public static Links between(Collection<? extends Card> cards) {
    return new Links(cards.stream().flatMap(card -> LinksOfCard.of(card).stream()).toList());
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

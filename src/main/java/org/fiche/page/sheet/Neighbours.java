package org.fiche.page.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.Page;
import org.fiche.link.Relation;
import org.fiche.page.text.Pointer;
import org.fiche.page.text.Scribe;

/**
 * Cards that point at a card, each once: where it stands first.
 *
 * @param readBy variables made from it
 */
public record Neighbours(
    List<Pointer> usedBy,
    List<Pointer> readBy,
    List<Pointer> narrower,
    List<Pointer> explainedBy,
    List<Pointer> replaces,
    List<Pointer> mentionedBy) {

  static Neighbours of(Card card, Scribe scribe) {
    var links = scribe.catalogue().links();
    var all = new LinkedHashMap<String, Code>();
    var explained = links.origins(card.code(), Relation.ABOUT);
    var replaces = links.origins(card.code(), Relation.SUCCESSOR);
    var narrower = links.origins(card.code(), Relation.BROADER);
    var used = new ArrayList<Code>();
    for (var relation :
        List.of(
            Relation.METHOD,
            Relation.SOURCE,
            Relation.DIMENSION,
            Relation.CLASSES,
            Relation.CODELIST,
            Relation.PARAMETER)) {
      used.addAll(links.origins(card.code(), relation));
    }
    all.put(card.code().key(), card.code());
    return new Neighbours(
        pointers(rest(used, all), scribe, false),
        pointers(rest(links.origins(card.code(), Relation.DATABASE), all), scribe, false),
        pointers(rest(narrower, all), scribe, true),
        pointers(rest(explained, all), scribe, true),
        pointers(rest(replaces, all), scribe, false),
        pointers(rest(links.origins(card.code(), Relation.MENTION), all), scribe, false).stream()
            .filter(pointer -> !isAboutSite(pointer.card()))
            .toList());
  }

  private static boolean isAboutSite(Card card) {
    return card instanceof Page page && page.type() == Page.Type.SITE;
  }

  private static List<Pointer> pointers(List<Code> codes, Scribe scribe, boolean sorted) {
    var pointers = scribe.pointersTo(codes);
    return sorted ? pointers.stream().sorted(scribe.alphabetical()).toList() : pointers;
  }

  /** Those that have not stood anywhere yet. */
  private static List<Code> rest(List<Code> codes, Map<String, Code> placed) {
    return codes.stream().filter(code -> placed.putIfAbsent(code.key(), code) == null).toList();
  }
}

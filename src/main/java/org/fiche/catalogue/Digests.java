package org.fiche.catalogue;

import java.util.stream.Collectors;
import org.fiche.card.Card;
import org.fiche.card.CodeList;
import org.fiche.card.Concept;
import org.fiche.catalogue.kept.Sha256;

/** SHA-256 digests, in lower-case hexadecimal digits. */
final class Digests {

  private Digests() {}

  /**
   * What a version of a card keeps: every field, and the parameters and code lists that it prints
   * or runs. Comments and layout of its file do not count.
   */
  static String of(Catalogue catalogue, Card card) {
    var executed =
        catalogue
            .printedOrRun(card)
            .map(Digests::owned)
            .distinct()
            .sorted()
            .collect(Collectors.joining("\n"));
    return Sha256.of(card + "\n" + executed);
  }

  private static String owned(Card card) {
    return switch (card) {
      case Concept concept -> concept.code().key() + concept.parameters();
      case CodeList list -> list.code().key() + list.codes();
      default -> card.code().key();
    };
  }
}

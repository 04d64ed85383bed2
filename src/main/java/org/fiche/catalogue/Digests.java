package org.fiche.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.fiche.card.Card;
import org.fiche.card.CodeList;
import org.fiche.card.Concept;

/** SHA-256 digests, in lower-case hexadecimal digits. */
final class Digests {

  private Digests() {}

  static String of(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

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
    return of(card + "\n" + executed);
  }

  private static String owned(Card card) {
    return switch (card) {
      case Concept concept -> concept.code().key() + concept.parameters();
      case CodeList list -> list.code().key() + list.codes();
      default -> card.code().key();
    };
  }
}

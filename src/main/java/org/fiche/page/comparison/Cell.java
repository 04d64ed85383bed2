package org.fiche.page.comparison;

import java.util.List;
import java.util.Optional;

/**
 * What one card says in one field: words one after the other, or items of a list.
 *
 * @param listed whether the pieces are items of a list
 * @param language of the words, if it is not the reader's
 */
public record Cell(boolean listed, List<Piece> pieces, Optional<String> language) {

  static final Cell EMPTY = new Cell(false, List.of(), Optional.empty());

  /**
   * A word with the space behind it, or an item.
   *
   * @param address of the card that an item names
   * @param marked whether another card does not have it
   */
  public record Piece(String text, Optional<String> address, boolean marked) {

    Piece marked(boolean isMarked) {
      return new Piece(text, address, isMarked);
    }
  }

  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  boolean isMarked() {
    return pieces.stream().anyMatch(Piece::marked);
  }

  List<String> texts() {
    return pieces.stream().map(piece -> piece.text().strip()).toList();
  }
}

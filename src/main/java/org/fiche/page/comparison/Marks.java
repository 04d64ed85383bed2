package org.fiche.page.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fiche.page.comparison.Cell.Piece;

/**
 * Marks what a card says otherwise than the others. Words are compared in their order, items of a
 * list wherever they stand.
 */
final class Marks {

  private Marks() {}

  /** The same cells with their differences marked; all have the same field. */
  static List<Cell> on(List<Cell> cells) {
    boolean listed = cells.stream().anyMatch(Cell::listed);
    var marks = listed ? items(cells) : words(cells);
    return IntStream.range(0, cells.size())
        .mapToObj(i -> marked(cells.get(i), marks.get(i)))
        .toList();
  }

  /** An item is marked unless all cards have it. */
  private static List<BitSet> items(List<Cell> cells) {
    var all = new ArrayList<BitSet>();
    for (var cell : cells) {
      var own = new BitSet();
      var texts = cell.texts();
      for (int i = 0; i < texts.size(); i++) {
        var text = texts.get(i);
        own.set(i, !cells.stream().allMatch(other -> other.texts().contains(text)));
      }
      all.add(own);
    }
    return all;
  }

  /** A word is marked where the first card and another part; in the first, where any does. */
  private static List<BitSet> words(List<Cell> cells) {
    var first = new BitSet();
    var all = new ArrayList<BitSet>();
    all.add(first);
    for (var other : cells.subList(1, cells.size())) {
      var own = new BitSet();
      for (var delta : DiffUtils.diff(cells.getFirst().texts(), other.texts()).getDeltas()) {
        set(first, delta.getSource());
        set(own, delta.getTarget());
      }
      all.add(own);
    }
    return all;
  }

  private static void set(BitSet marks, Chunk<String> chunk) {
    marks.set(chunk.getPosition(), chunk.getPosition() + chunk.size());
  }

  private static Cell marked(Cell cell, BitSet marks) {
    var pieces =
        IntStream.range(0, cell.pieces().size())
            .mapToObj(i -> cell.pieces().get(i).marked(marks.get(i)))
            .toList();
    return new Cell(cell.listed(), cell.listed() ? pieces : joined(pieces), cell.language());
  }

  /** Words in a row that are marked alike are one piece, without the space behind a mark. */
  private static List<Piece> joined(List<Piece> words) {
    var joined = new ArrayList<Piece>();
    for (int i = 0; i < words.size(); ) {
      boolean isMarked = words.get(i).marked();
      var text = new StringBuilder();
      while (i < words.size() && words.get(i).marked() == isMarked) {
        text.append(words.get(i++).text());
      }
      var stripped = isMarked ? text.toString().strip() : text.toString();
      joined.add(new Piece(stripped, Optional.empty(), isMarked));
      if (stripped.length() < text.length()) {
        joined.add(new Piece(" ", Optional.empty(), false));
      }
    }
    return List.copyOf(joined);
  }
}

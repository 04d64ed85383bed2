package org.fiche.page.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.link.Relation;
import org.fiche.page.text.Pointer;
import org.fiche.page.text.Scribe;

/**
 * Cards side by side.
 *
 * @param cards the columns
 * @param rows fields in which at least one card says something
 * @param left cards that found no room
 * @param offers cards that are worth comparing with the first, which do not stand here yet
 */
public record Comparison(
    Chosen chosen,
    List<Pointer> cards,
    List<Row> rows,
    List<Pointer> left,
    List<Pointer> offers,
    Optional<Figures> figures) {

  /** A field of all cards. */
  public record Row(Field field, List<Cell> cells, boolean different) {

    private static Optional<Row> of(Field field, List<Map<Field, Cell>> cards) {
      var cells = cards.stream().map(card -> card.getOrDefault(field, Cell.EMPTY)).toList();
      if (cells.stream().allMatch(Cell::isEmpty)) {
        return Optional.empty();
      }
      var marked = Marks.on(cells);
      boolean different = marked.stream().anyMatch(cell -> cell.isMarked() || cell.isEmpty());
      return Optional.of(new Row(field, marked, different));
    }
  }

  static Comparison of(Chosen chosen, Scribe scribe, Optional<Figures> figures) {
    var saying = new Saying(scribe);
    var said = chosen.cards().stream().map(saying::of).toList();
    var rows =
        said.size() < 2
            ? List.<Row>of()
            : Stream.of(Field.values()).flatMap(field -> Row.of(field, said).stream()).toList();
    return new Comparison(
        chosen,
        scribe.pointers(chosen.cards()),
        rows,
        scribe.pointers(chosen.left()),
        offers(chosen, scribe),
        figures);
  }

  private static List<Pointer> offers(Chosen chosen, Scribe scribe) {
    var here = chosen.cards().stream().map(Card::code).map(Code::key).toList();
    return chosen.cards().stream()
        .limit(1)
        .flatMap(
            card ->
                Stream.of(Relation.EQUIVALENT, Relation.RELATED)
                    .flatMap(each -> scribe.catalogue().links().both(card.code(), each).stream()))
        .filter(code -> !here.contains(code.key()))
        .flatMap(code -> scribe.pointerTo(code).stream())
        .distinct()
        .toList();
  }

  /** Whether there is enough to compare. */
  public boolean isPossible() {
    return cards.size() > 1;
  }

  /** Cards of several kinds share only some fields. */
  public boolean isMixed() {
    return cards.stream().map(Pointer::kind).distinct().count() > 1;
  }

  public long differences() {
    return rows.stream().filter(Row::different).count();
  }
}

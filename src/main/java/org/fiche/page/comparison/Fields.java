package org.fiche.page.comparison;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.text.Text;
import org.fiche.page.comparison.Cell.Piece;
import org.fiche.page.text.Scribe;

/** Collects what one card says, field by field. Fields in which it says nothing are left out. */
final class Fields {

  private final Scribe scribe;
  private final Map<Field, Cell> cells = new EnumMap<>(Field.class);

  Fields(Scribe scribe) {
    this.scribe = scribe;
  }

  Map<Field, Cell> cells() {
    return cells;
  }

  /** A field that is one thing: a unit, a day, a code. */
  Fields one(Field field, String text) {
    return put(field, new Cell(true, List.of(item(text)), Optional.empty()));
  }

  Fields one(Field field, Optional<String> text) {
    text.ifPresent(each -> one(field, each));
    return this;
  }

  /** A field of words, without links. */
  Fields words(Field field, Text text) {
    var pieces =
        Arrays.stream(scribe.words(text).split("(?<= )"))
            .filter(word -> !word.isBlank())
            .map(Fields::item)
            .toList();
    return put(field, new Cell(false, pieces, foreign(text)));
  }

  Fields items(Field field, Collection<String> texts) {
    return put(field, new Cell(true, texts.stream().map(Fields::item).toList(), Optional.empty()));
  }

  Fields cards(Field field, Collection<Code> codes) {
    return put(
        field,
        new Cell(
            true,
            scribe.pointersTo(List.copyOf(codes)).stream()
                .map(each -> card(each.card(), each.address()))
                .toList(),
            Optional.empty()));
  }

  private Piece card(Card card, String address) {
    var text = card.code() + " " + scribe.plain(card.title());
    return new Piece(text, Optional.of(address), false);
  }

  private static Piece item(String text) {
    return new Piece(text, Optional.empty(), false);
  }

  private Optional<String> foreign(Text text) {
    var shown = scribe.line(text);
    return shown.isForeign() ? Optional.of(shown.language().code()) : Optional.empty();
  }

  private Fields put(Field field, Cell cell) {
    if (!cell.isEmpty()) {
      cells.put(field, cell);
    }
    return this;
  }
}

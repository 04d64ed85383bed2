package org.fiche.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fiche.card.text.Language;
import org.fiche.search.document.Fields;
import org.fiche.search.engine.Asked.Key;

/** How results are sorted; what is equal stands by kind, then by code. */
public enum Order {
  /** The best match first. */
  RELEVANCE,
  /** By title as the reader sees it. */
  TITLE,
  CODE,
  /** The last change first. */
  DATE;

  private static final List<Key> THEN =
      List.of(
          new Key.Number(Fields.KIND_ORDER),
          new Key.Number(Fields.BREAKDOWNS),
          new Key.Text(Fields.CODE_ORDER));

  /** The name in lower case, as in addresses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Order> ofId(String id) {
    return Arrays.stream(values()).filter(order -> order.id().equals(id)).findFirst();
  }

  List<Key> keys(Language reader) {
    var first =
        switch (this) {
          case RELEVANCE -> new Key.Score();
          case TITLE -> new Key.Text(Fields.titleOrder(reader));
          case CODE -> new Key.Text(Fields.CODE_ORDER);
          case DATE -> new Key.Day(Fields.DATE);
        };
    return Stream.concat(Stream.of(first), THEN.stream()).toList();
  }
}

package org.fiche.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fiche.search.document.Fields;

/** What results can be narrowed by. */
public enum Facet {
  KIND(Fields.KIND),
  KEYWORD(Fields.SHELF),
  DATABASE(Fields.DATABASE),
  FINEST_AREA(Fields.FINEST_AREA),
  DIMENSION(Fields.DIMENSION),
  /** Figures that are computed by the card. */
  HAS(Fields.HOLDING),
  /** Years that a card has data of; asked for as a range. */
  YEAR(Fields.YEAR);

  private final String field;

  Facet(String field) {
    this.field = field;
  }

  String field() {
    return field;
  }

  static List<String> fields() {
    return Arrays.stream(values()).map(Facet::field).toList();
  }

  /** The name in lower case, as in addresses: {@code finest_area}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Facet> ofId(String id) {
    return Arrays.stream(values()).filter(facet -> facet.id().equals(id)).findFirst();
  }
}

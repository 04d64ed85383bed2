package org.fiche.search;

import java.util.List;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.query.Matching;
import org.fiche.search.query.QueryText;

/** What a reader may have meant by a query that no card matches as written. */
final class Meant {

  private static final int MOST_CODES = 3;

  private Meant() {}

  /** The query with its misspelt words mended, or codes like the one that was typed. */
  static List<String> by(Catalogue catalogue, QueryText query, Matching matching) {
    if (query.text().matches(".*[\\d_].*")) {
      return catalogue.near(query.text(), MOST_CODES).stream()
          .map(card -> card.code().written())
          .toList();
    }
    var mended = matching.mended();
    return mended.equals(query.words()) ? List.of() : List.of(String.join(" ", mended));
  }
}

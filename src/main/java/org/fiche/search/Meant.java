package org.fiche.search;

import java.util.List;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.index.CardIndex;
import org.fiche.search.query.QueryText;
import org.fiche.search.query.Spelling;

/** What a reader may have meant by a query that no card matches as written. */
final class Meant {

  private static final int MOST_CODES = 3;

  private final Catalogue catalogue;
  private final CardIndex index;
  private final Language reader;

  Meant(Catalogue catalogue, CardIndex index, Language reader) {
    this.catalogue = catalogue;
    this.index = index;
    this.reader = reader;
  }

  /** The query with its misspelt words mended, or codes like the one that was typed. */
  List<String> by(QueryText query) {
    if (query.text().matches(".*[\\d_].*")) {
      return catalogue.near(query.text(), MOST_CODES).stream()
          .map(card -> card.code().written())
          .toList();
    }
    var mended = new Spelling(index, reader).mended(query.words());
    return mended.equals(query.words()) ? List.of() : List.of(String.join(" ", mended));
  }
}

package org.fiche.search;

import java.util.List;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.index.CardIndex;
import org.fiche.search.query.Matching;
import org.fiche.search.query.QueryText;

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
    var mended = mended(query);
    return mended.equals(query.words()) ? List.of() : List.of(String.join(" ", mended));
  }

  /** The words of a query, those that no card knows replaced by the nearest that one does. */
  List<String> mended(QueryText query) {
    return query.words().stream().map(this::mended).toList();
  }

  private String mended(String word) {
    int edits = Matching.edits(word);
    var plain = index.words(word);
    return edits == 0 || plain.size() != 1
        ? word
        : index.lexicon().vocabulary().nearest(plain.getFirst(), reader, edits).orElse(word);
  }
}

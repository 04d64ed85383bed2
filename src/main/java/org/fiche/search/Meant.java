package org.fiche.search;

import java.util.List;
import java.util.stream.IntStream;
import org.fiche.card.Code;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.query.Matching;
import org.fiche.search.query.QueryText;
import org.fiche.search.words.Lexicon;
import org.fiche.search.words.NearWords;

/** What a reader may have meant by a query that no card matches as written. */
final class Meant {

  private static final int MOST_CODES = 3;

  private Meant() {}

  /** The query with its misspelt words mended, or codes like the one that was typed. */
  static List<String> by(Catalogue catalogue, Lexicon lexicon, QueryText query, Matching matching) {
    if (query.text().matches(".*[\\d_].*")) {
      var typed = new Code(query.text()).key();
      return IntStream.rangeClosed(1, NearWords.MOST_EDITS)
          .boxed()
          .flatMap(edits -> lexicon.codes().within(typed, edits).stream())
          .distinct()
          .limit(MOST_CODES)
          .flatMap(key -> catalogue.card(new Code(key)).stream())
          .map(card -> card.code().written())
          .toList();
    }
    var mended = matching.mended();
    return mended.equals(query.words()) ? List.of() : List.of(String.join(" ", mended));
  }
}

package org.fiche.search.learning;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fiche.search.query.QueryText;

/** What may be kept of a query: nothing that looks as if it were about somebody. */
final class Keepable {

  /** Longer ones are pasted, not asked. */
  static final int LONGEST = 80;

  /** Of mail and of sites. */
  private static final Pattern ADDRESS = Pattern.compile("@|://|\\bwww\\.");

  /** Numbers of persons, telephones and accounts; a code and a year have fewer digits. */
  private static final Pattern NUMBER = Pattern.compile("\\d(?:[ ./()+-]{0,2}\\d){7}");

  private Keepable() {}

  /** The words as they are counted: in lower case, blanks made one. */
  static Optional<String> of(String typed) {
    var query = QueryText.of(typed);
    var words = query.text().toLowerCase(Locale.ROOT);
    boolean kept =
        !query.isEmpty()
            && words.length() <= LONGEST
            && !ADDRESS.matcher(words).find()
            && !NUMBER.matcher(words).find();
    return kept ? Optional.of(words) : Optional.empty();
  }
}

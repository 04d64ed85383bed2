package org.fiche.search;

import java.util.Locale;
import java.util.Optional;
import org.fiche.card.Card;

/** What somebody typing may be looking for, in the reader's language. */
public sealed interface Suggestion {

  Group group();

  /** Why it is suggested. */
  enum Group {
    /** The code begins so. */
    CODE,
    /** A word of the title begins so. */
    TITLE,
    /** A word of another name, or of the title in another language, begins so. */
    SYNONYM,
    /** A shelf is called so. */
    KEYWORD;

    /** The name in lower case, as programs see it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A card.
   *
   * @param synonym the name that begins like what was typed, when the title does not
   */
  record OfCard(Group group, Card card, String title, Optional<String> synonym)
      implements Suggestion {}

  /** A shelf by its id, and how many cards stand on it. */
  record OfShelf(String id, String title, int cards) implements Suggestion {

    @Override
    public Group group() {
      return Group.KEYWORD;
    }
  }
}

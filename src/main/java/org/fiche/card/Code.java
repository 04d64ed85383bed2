package org.fiche.card;

import java.util.Locale;

/**
 * The name of a card as an author wrote it. Two codes are the same when they differ only in case
 * and in {@code _} or {@code -}; {@link #key()} is what they share.
 */
public record Code(String written) {

  public String key() {
    var key = new StringBuilder(written.length());
    for (int at = 0; at < written.length(); at++) {
      char character = written.charAt(at);
      if (character > '~') {
        return slowKey();
      }
      if (character != '_' && character != '-') {
        key.append(Character.toLowerCase(character));
      }
    }
    return key.toString();
  }

  /** Beyond ASCII one letter may become two. */
  private String slowKey() {
    return written.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }

  public boolean same(Code other) {
    return key().equals(other.key());
  }

  @Override
  public String toString() {
    return written;
  }
}

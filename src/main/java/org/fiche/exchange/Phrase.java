package org.fiche.exchange;

import org.fiche.card.text.Language;

/** Words of ours in the four languages; {@code %s} is filled in. */
public record Phrase(String french, String dutch, String german, String english) {

  public String in(Language language, Object... filled) {
    var words =
        switch (language) {
          case FR -> french;
          case NL -> dutch;
          case DE -> german;
          case EN -> english;
        };
    return filled.length == 0 ? words : words.formatted(filled);
  }
}

package org.fiche.page.text;

import java.util.regex.Pattern;
import org.fiche.card.text.Language;

/** Spaces that must not break a line, as the typography of a language wants them. */
final class Typography {

  private static final char NO_BREAK = '\u00a0';
  private static final char NARROW = '\u202f';
  private static final Pattern BEFORE_COLON = Pattern.compile(" (?=[:»%])");
  private static final Pattern BEFORE_SIGN = Pattern.compile(" (?=[;!?])");
  private static final Pattern AFTER_GUILLEMET = Pattern.compile("(?<=«) ");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");
  private static final Pattern BEFORE_PERCENT = Pattern.compile("(?<=\\d) (?=%)");

  private Typography() {}

  static String of(String words, Language language) {
    return switch (language) {
      case FR -> french(words);
      case DE, NL -> BEFORE_PERCENT.matcher(words).replaceAll(String.valueOf(NO_BREAK));
      case EN -> words;
    };
  }

  private static String french(String words) {
    var spaced = BEFORE_COLON.matcher(words).replaceAll(String.valueOf(NO_BREAK));
    spaced = BEFORE_SIGN.matcher(spaced).replaceAll(String.valueOf(NARROW));
    spaced = AFTER_GUILLEMET.matcher(spaced).replaceAll(String.valueOf(NO_BREAK));
    return THOUSANDS.matcher(spaced).replaceAll(String.valueOf(NARROW));
  }
}

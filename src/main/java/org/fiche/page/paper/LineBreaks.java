package org.fiche.page.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where lines may end: not behind an apostrophe, as in {@code l’année}. */
final class LineBreaks implements FSTextBreaker {

  private final BreakIterator breaks;
  private String text = "";

  LineBreaks(Locale locale) {
    this.breaks = BreakIterator.getLineInstance(locale);
  }

  @Override
  public void setText(String words) {
    text = words;
    breaks.setText(words);
  }

  @Override
  public int next() {
    int at = breaks.next();
    while (at > 0 && at < text.length() && isApostrophe(text.charAt(at - 1))) {
      at = breaks.next();
    }
    return at;
  }

  private static boolean isApostrophe(char sign) {
    return sign == '\u2019' || sign == '\'';
  }
}

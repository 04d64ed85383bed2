package org.fiche.search.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a reader typed, as plain words. Signs have no meaning, so nothing that is typed is wrong;
 * what goes beyond the bounds is not looked for.
 *
 * @param text without control and format characters, at most {@value #LONGEST} characters
 * @param different words with a letter or a digit, at most {@value #MOST_WORDS}
 */
public record QueryText(String text, List<String> words) {

  public static final int LONGEST = 200;
  public static final int MOST_WORDS = 12;

  private static final int LONGEST_WORD = 60;
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\s]+");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$");

  public static QueryText of(String typed) {
    var text = clean(typed);
    var words =
        Arrays.stream(text.split(" "))
            .map(word -> EDGES.matcher(word).replaceAll(""))
            .filter(word -> !word.isEmpty())
            .map(word -> cut(word, LONGEST_WORD))
            .distinct()
            .limit(MOST_WORDS)
            .toList();
    return new QueryText(text, words);
  }

  private static String clean(String typed) {
    // Composing may lengthen a text; a first cut keeps the work small, the second keeps the bound.
    var composed = Normalizer.normalize(cut(typed, 4 * LONGEST), Normalizer.Form.NFKC);
    var visible = INVISIBLE.matcher(composed).replaceAll(" ").replace('\u2019', '\'');
    return cut(visible.strip(), LONGEST).strip();
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, splits ? most - 1 : most);
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Letters and digits only, in lower case: as codes are compared. */
  static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}

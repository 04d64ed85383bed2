package org.fiche.search.words;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.fiche.card.text.Language;

/**
 * How words become terms. Accents are folded before stemming, so that a word without its accents
 * has the same stem. For many threads.
 */
public final class Analysis {

  /** Grows when indexes made before cannot be read any more. */
  public static final int EDITION = 2;

  private static final String STOP_LISTS = "org/apache/lucene/analysis/snowball/";

  /**
   * Dutch nouns like {@code huisarts} and {@code woonplaats} lose their last letter in the stemmer,
   * and their plurals do not; given the ending of the plural, both end up the same.
   */
  private static final String KEPT_S = "^(.*(?:art|laat)s)$";

  private static final Analyzer PLAIN = folded();
  private static final Map<Language, Analyzer> STEMMED = new EnumMap<>(Language.class);

  static {
    for (var language : Language.values()) {
      STEMMED.put(language, stemmed(language));
    }
  }

  /** Shelves, units and words of queries come again and again; longer texts do not. */
  private static final int SHORT = 60;

  private static final int MOST_SHORT = 50_000;
  private static final Cache<Short, List<String>> KEPT =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST_SHORT).build();

  private static final Cache<String, List<String>> KEPT_WORDS =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST_SHORT).build();

  private record Short(Language language, String text) {}

  private Analysis() {}

  /** The stems of the words of a text; words that mean nothing alone have none. */
  public static List<String> stems(Language language, String text) {
    return text.length() > SHORT
        ? terms(language, text)
        : KEPT.get(new Short(language, text), kept -> terms(kept.language(), kept.text()));
  }

  private static List<String> terms(Language language, String text) {
    return tokens(language, text).stream().map(Token::term).toList();
  }

  /** The stems of a text with their places in it, in its order. */
  public static List<Token> tokens(Language language, String text) {
    var analyzer = STEMMED.get(language);
    return analyzer == null ? List.of() : tokens(analyzer, text);
  }

  /** The words of a text without case and accents. */
  public static List<String> words(String text) {
    return text.length() > SHORT ? plain(text) : KEPT_WORDS.get(text, Analysis::plain);
  }

  private static List<String> plain(String text) {
    return plainTokens(text).stream().map(Token::term).toList();
  }

  /** The words of a text without case and accents, with their places in it. */
  public static List<Token> plainTokens(String text) {
    return tokens(PLAIN, text);
  }

  private static List<Token> tokens(Analyzer analyzer, String text) {
    var tokens = new ArrayList<Token>();
    try (var stream = analyzer.tokenStream("", text)) {
      var term = stream.getAttribute(CharTermAttribute.class);
      var place = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
      }
      stream.end();
    } catch (IOException unexpected) {
      throw new UncheckedIOException(unexpected);
    }
    return tokens;
  }

  /** Other languages quote French words too, so elision is for all. */
  private static CustomAnalyzer.Builder words() throws IOException {
    return CustomAnalyzer.builder()
        .withTokenizer("standard")
        .addTokenFilter("elision", "ignoreCase", "true")
        .addTokenFilter("lowercase");
  }

  private static Analyzer folded() {
    try {
      return words().addTokenFilter("asciiFolding").build();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Analyzer stemmed(Language language) {
    try {
      return switch (language) {
        case FR ->
            without("french")
                .addTokenFilter("asciiFolding")
                .addTokenFilter("frenchLightStem")
                .build();
        case NL ->
            without("dutch")
                .addTokenFilter("asciiFolding")
                .addTokenFilter("patternReplace", "pattern", KEPT_S, "replacement", "$1en")
                .addTokenFilter("snowballPorter", "language", "Dutch")
                .build();
        case DE ->
            without("german")
                .addTokenFilter("germanNormalization")
                .addTokenFilter("asciiFolding")
                .addTokenFilter("germanLightStem")
                .build();
        case EN ->
            without("english")
                .addTokenFilter("englishPossessive")
                .addTokenFilter("asciiFolding")
                .addTokenFilter("kStem")
                .build();
      };
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static CustomAnalyzer.Builder without(String language) throws IOException {
    return words()
        .addTokenFilter("stop", "words", STOP_LISTS + language + "_stop.txt", "format", "snowball");
  }
}

package org.fiche.search.index;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisOptionalComponentsStep;

/**
 * How words become terms. Accents are folded before stemming, so that a word without its accents
 * has the same stem.
 */
final class Analysis implements LuceneAnalysisConfigurer {

  /** Grows when indexes made before cannot be read any more. */
  static final int EDITION = 1;

  /** Words as written, without case and accents. */
  static final String PLAIN = "plain";

  /** Beginnings of words, for the index. */
  static final String BEGINNINGS = "beginnings";

  /** What somebody typed, to be looked for among beginnings. */
  static final String TYPED = "typed";

  /** A whole text as one term, without case and accents. */
  static final String WHOLE = "whole";

  private static final String STOP_LISTS = "org/apache/lucene/analysis/snowball/";
  private static final String LONGEST_BEGINNING = "20";

  /**
   * Dutch nouns like {@code huisarts} and {@code woonplaats} lose their last letter in the stemmer,
   * and their plurals do not; given the ending of the plural, both end up the same.
   */
  private static final String KEPT_S = "^(.*(?:art|laat)s)$";

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    french(context);
    dutch(context);
    german(context);
    english(context);
    words(context, PLAIN).tokenFilter("asciiFolding");
    words(context, BEGINNINGS)
        .tokenFilter("asciiFolding")
        .tokenFilter("edgeNGram")
        .param("minGramSize", "1")
        .param("maxGramSize", LONGEST_BEGINNING);
    words(context, TYPED)
        .tokenFilter("asciiFolding")
        .tokenFilter("truncate")
        .param("prefixLength", LONGEST_BEGINNING);
    context.normalizer(WHOLE).custom().tokenFilter("lowercase").tokenFilter("asciiFolding");
  }

  /** Other languages quote French words too, so elision is for all. */
  private static LuceneAnalysisOptionalComponentsStep words(
      LuceneAnalysisConfigurationContext context, String name) {
    return context
        .analyzer(name)
        .custom()
        .tokenizer("standard")
        .tokenFilter("elision")
        .param("ignoreCase", "true")
        .tokenFilter("lowercase");
  }

  private static LuceneAnalysisOptionalComponentsStep without(
      LuceneAnalysisOptionalComponentsStep analyzer, String stopList) {
    return analyzer
        .tokenFilter("stop")
        .param("words", STOP_LISTS + stopList)
        .param("format", "snowball");
  }

  private static void french(LuceneAnalysisConfigurationContext context) {
    without(words(context, "fr"), "french_stop.txt")
        .tokenFilter("asciiFolding")
        .tokenFilter("frenchLightStem");
  }

  private static void dutch(LuceneAnalysisConfigurationContext context) {
    without(words(context, "nl"), "dutch_stop.txt")
        .tokenFilter("asciiFolding")
        .tokenFilter("patternReplace")
        .param("pattern", KEPT_S)
        .param("replacement", "$1en")
        .tokenFilter("snowballPorter")
        .param("language", "Dutch");
  }

  private static void german(LuceneAnalysisConfigurationContext context) {
    without(words(context, "de"), "german_stop.txt")
        .tokenFilter("germanNormalization")
        .tokenFilter("asciiFolding")
        .tokenFilter("germanLightStem");
  }

  private static void english(LuceneAnalysisConfigurationContext context) {
    without(words(context, "en").tokenFilter("englishPossessive"), "english_stop.txt")
        .tokenFilter("asciiFolding")
        .tokenFilter("kStem");
  }
}

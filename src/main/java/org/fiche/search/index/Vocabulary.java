package org.fiche.search.index;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.fiche.card.setting.Keyword;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;

/**
 * The words of titles, synonyms and shelves, without case and accents, and how often they stand.
 */
public final class Vocabulary {

  private static final int SHORTEST = 4;

  private final Map<Language, Map<String, Integer>> counts = new EnumMap<>(Language.class);

  private Vocabulary() {}

  static Vocabulary of(Catalogue catalogue, CardIndex index) {
    var vocabulary = new Vocabulary();
    for (var language : Language.values()) {
      var words = vocabulary.counts.computeIfAbsent(language, unused -> new HashMap<>());
      texts(catalogue, language)
          .flatMap(text -> index.words(text).stream())
          .filter(word -> word.length() >= SHORTEST)
          .forEach(word -> words.merge(word, 1, Integer::sum));
    }
    return vocabulary;
  }

  private static Stream<String> texts(Catalogue catalogue, Language language) {
    var cards =
        catalogue.cards().stream()
            .flatMap(
                card ->
                    Stream.concat(
                        card.title().in(language).stream(),
                        card.head().synonymsIn(language).stream()));
    var shelves =
        catalogue.settings().keywords().stream()
            .map(Keyword::label)
            .flatMap(label -> label.in(language).stream());
    return Stream.concat(cards, shelves);
  }

  /**
   * The word that was probably meant: the nearest, the reader's language first, then the most
   * frequent.
   *
   * @return nothing if the word exists, or if none is within {@code edits}
   */
  public Optional<String> nearest(String word, Language reader, int edits) {
    if (counts.values().stream().anyMatch(words -> words.containsKey(word))) {
      return Optional.empty();
    }
    record Near(String word, int edits, boolean foreign, int count) {}
    var distance = new LevenshteinDistance(edits);
    return counts.entrySet().stream()
        .flatMap(
            language ->
                language.getValue().entrySet().stream()
                    .filter(each -> Math.abs(each.getKey().length() - word.length()) <= edits)
                    .map(
                        each ->
                            new Near(
                                each.getKey(),
                                distance.apply(word, each.getKey()),
                                language.getKey() != reader,
                                each.getValue())))
        .filter(near -> near.edits() >= 0)
        .min(
            Comparator.comparingInt(Near::edits)
                .thenComparing(Near::foreign)
                .thenComparing(Comparator.comparingInt(Near::count).reversed())
                .thenComparing(Near::word))
        .map(Near::word);
  }
}

package org.fiche.search.words;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fiche.card.setting.Keyword;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;

/**
 * The words of titles, synonyms and shelves, without case and accents, and how often they stand.
 */
public final class Vocabulary {

  private static final int SHORTEST = 4;

  private final Map<Language, Map<String, Integer>> counts = new EnumMap<>(Language.class);
  private final Map<Language, NearWords> near = new EnumMap<>(Language.class);

  private Vocabulary() {}

  static Vocabulary of(Catalogue catalogue) {
    var vocabulary = new Vocabulary();
    for (var language : Language.values()) {
      ConcurrentMap<String, Integer> words = new ConcurrentHashMap<>();
      texts(catalogue, language)
          .flatMap(text -> Analysis.words(text).stream())
          .filter(word -> word.length() >= SHORTEST)
          .forEach(word -> words.merge(word, 1, Integer::sum));
      vocabulary.counts.put(language, words);
      vocabulary.near.put(language, new NearWords(words.keySet()));
    }
    return vocabulary;
  }

  private static Stream<String> texts(Catalogue catalogue, Language language) {
    var cards =
        catalogue.cards().parallelStream()
            .flatMap(
                card ->
                    Stream.concat(
                        card.title().in(language).stream(),
                        card.head().synonymsIn(language).stream()));
    var shelves =
        catalogue.settings().keywords().stream()
            .map(Keyword::label)
            .flatMap(label -> label.in(language).stream());
    var synonyms =
        catalogue.settings().synonyms().stream()
            .flatMap(group -> group.getOrDefault(language, List.of()).stream());
    return Stream.of(cards, shelves, synonyms).flatMap(each -> each);
  }

  /** All words, by language. */
  Map<Language, Set<String>> words() {
    return counts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().keySet()));
  }

  /** Whether a card of any language is called so. */
  public boolean holds(String word) {
    return counts.values().stream().anyMatch(words -> words.containsKey(word));
  }

  /**
   * The word that was probably meant: the nearest, the reader's language first, then the most
   * frequent. Two letters that changed places count as one edit.
   *
   * @param edits 1 or 2
   * @return nothing if the word exists, or if none is within {@code edits}
   */
  public Optional<String> nearest(String word, Language reader, int edits) {
    if (holds(word)) {
      return Optional.empty();
    }
    for (int distance = 1; distance <= Math.min(edits, NearWords.MOST_EDITS); distance++) {
      var found = best(word, distance, reader);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> best(String word, int distance, Language reader) {
    record Near(String word, boolean otherStart, boolean foreign, int count) {}
    var like = NearWords.near(word, distance);
    return near.entrySet().stream()
        .flatMap(
            words ->
                words.getValue().like(like).stream()
                    .map(
                        each ->
                            new Near(
                                each,
                                each.charAt(0) != word.charAt(0),
                                words.getKey() != reader,
                                counts
                                    .getOrDefault(words.getKey(), Map.of())
                                    .getOrDefault(each, 0))))
        .min(
            Comparator.comparing(Near::otherStart)
                .thenComparing(Near::foreign)
                .thenComparing(Comparator.comparingInt(Near::count).reversed())
                .thenComparing(Near::word))
        .map(Near::word);
  }
}

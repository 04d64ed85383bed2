package org.fiche.search.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fiche.card.Code;
import org.fiche.card.Dimension;
import org.fiche.card.Indicator;
import org.fiche.card.text.Language;
import org.fiche.card.text.Text;
import org.fiche.catalogue.Catalogue;
import org.fiche.search.words.Synonyms.Phrase;

/**
 * What a query can name beside its subject: the dimensions that indicators are broken down by, and
 * places. Every indicator has places and years, so they narrow nothing.
 */
public final class Named {

  private final Map<Phrase, Set<Code>> dimensions = new HashMap<>();
  private final Set<Phrase> levels = new HashSet<>();
  private final Set<List<String>> places;

  private Named(Catalogue catalogue) {
    var used =
        catalogue.cards(Indicator.class).stream()
            .flatMap(indicator -> indicator.dimensions().stream())
            .collect(Collectors.toSet());
    for (var dimension : catalogue.cards(Dimension.class)) {
      if (used.contains(dimension.code())) {
        names(dimension)
            .forEach(
                name ->
                    dimensions
                        .computeIfAbsent(name, unused -> new LinkedHashSet<>())
                        .add(dimension.code()));
      }
    }
    catalogue.settings().levels().stream()
        .flatMap(level -> Stream.concat(phrases(level.label()), phrases(level.plural())))
        .forEach(levels::add);
    places = catalogue.areaNames().map(Analysis::words).collect(Collectors.toUnmodifiableSet());
  }

  static Named of(Catalogue catalogue) {
    return new Named(catalogue);
  }

  private static Stream<Phrase> names(Dimension dimension) {
    var synonyms =
        Stream.of(Language.values())
            .flatMap(
                language ->
                    dimension.head().synonymsIn(language).stream()
                        .map(words -> stems(language, words)));
    var categories =
        dimension.categories().stream()
            .flatMap(category -> phrases(category.label()))
            .filter(phrase -> !phrase.stems().isEmpty());
    return Stream.of(phrases(dimension.title()), synonyms, categories).flatMap(each -> each);
  }

  private static Stream<Phrase> phrases(Text text) {
    return Stream.of(Language.values())
        .flatMap(language -> text.in(language).stream().map(words -> stems(language, words)));
  }

  /** A phrase without the words that it was made from: known by its stems alone. */
  private static Phrase stems(Language language, String words) {
    return new Phrase(language, "", Analysis.stems(language, words));
  }

  /** The dimensions that phrases of one meaning name. */
  public Set<Code> dimensions(Stream<Phrase> phrases) {
    return phrases
        .map(phrase -> new Phrase(phrase.language(), "", phrase.stems()))
        .flatMap(phrase -> dimensions.getOrDefault(phrase, Set.of()).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether words, without case and accents, are the name of an area. */
  public boolean isPlace(List<String> words) {
    return places.contains(words);
  }

  /** Whether phrases of one meaning name an area or a level of areas. */
  public boolean isPlace(Stream<Phrase> phrases) {
    return phrases.anyMatch(
        phrase ->
            levels.contains(new Phrase(phrase.language(), "", phrase.stems()))
                || (!phrase.words().isEmpty() && isPlace(Analysis.words(phrase.words()))));
  }
}

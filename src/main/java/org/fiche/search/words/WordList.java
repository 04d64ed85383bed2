package org.fiche.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that this room knows of itself, whatever the catalogue: how people ask, and of what parts
 * compounds are made. One word a line in {@code resources/search}, without case and accents.
 */
enum WordList {
  /** Words of questions, and of statistics in general: they say how to answer, not about what. */
  ASKING,
  /** Words that ask what something means. */
  MEANING,
  /** Words that ask for a figure. */
  FIGURE,
  DUTCH,
  GERMAN;

  private final Set<String> words;

  WordList() {
    words = read("/search/" + name().toLowerCase(java.util.Locale.ROOT) + ".txt");
  }

  Set<String> words() {
    return words;
  }

  boolean holds(String plain) {
    return words.contains(plain);
  }

  private static Set<String> read(String resource) {
    try (var in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Analysis.words(line).stream())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package org.fiche.card.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same words in several languages, as authors wrote them: Markdown with links and parameters.
 */
public record Text(Map<Language, String> byLanguage) {

  public Text {
    var copy = new EnumMap<Language, String>(Language.class);
    copy.putAll(byLanguage);
    byLanguage = Collections.unmodifiableMap(copy);
  }

  public Optional<String> in(Language language) {
    return Optional.ofNullable(byLanguage.get(language));
  }

  /**
   * The words for a reader: in her language, else in the first of {@code fallbacks} that has some.
   *
   * @return empty only when the text has no language at all
   */
  public Optional<Localised> forReader(Language wanted, List<Language> fallbacks) {
    var own = byLanguage.get(wanted);
    if (own != null) {
      return Optional.of(new Localised(own, wanted, wanted));
    }
    return fallbacks.stream()
        .filter(byLanguage::containsKey)
        .findFirst()
        .or(() -> byLanguage.keySet().stream().findFirst())
        .map(found -> new Localised(byLanguage.getOrDefault(found, ""), found, wanted));
  }

  /** Words in one language, and the language that was asked for. */
  public record Localised(String words, Language language, Language wanted) {

    /** Whether the reader sees another language than the one she asked for. */
    public boolean isFallback() {
      return language != wanted;
    }
  }
}

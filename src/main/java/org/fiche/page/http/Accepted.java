package org.fiche.page.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fiche.card.text.Language;
import org.jspecify.annotations.Nullable;

/** Which language a reader wants. */
public final class Accepted {

  private Accepted() {}

  /**
   * The first language of a header {@code Accept-Language} that there is; else the first of the
   * catalogue. A header that cannot be read is no wish.
   */
  public static Language of(@Nullable String header, Language first) {
    if (header == null || header.isBlank()) {
      return first;
    }
    try {
      return wished(Locale.LanguageRange.parse(header)).orElse(first);
    } catch (IllegalArgumentException unreadable) {
      return first;
    }
  }

  private static Optional<Language> wished(List<Locale.LanguageRange> ranges) {
    var all = Arrays.stream(Language.values()).map(Language::locale).toList();
    return Optional.ofNullable(Locale.lookup(ranges, all))
        .flatMap(locale -> Language.of(locale.getLanguage()));
  }
}

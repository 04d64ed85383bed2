package org.fiche.exchange.unapi;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fiche.card.text.Language;

/**
 * What pages call a card for reference managers: {@code stat_003_014.fr}, or one of its versions:
 * {@code stat_003_014.2025-09-25.fr}.
 */
record UnapiId(String code, Optional<String> version, Language language) {

  private static final Pattern FORM =
      Pattern.compile("([\\w-]{1,100})(?:\\.(\\d{4}-\\d\\d-\\d\\d(?:-\\d{1,4})?))?\\.([a-z]{2})");

  static Optional<UnapiId> of(String written) {
    var parts = FORM.matcher(written);
    return parts.matches()
        ? Language.of(parts.group(3))
            .map(
                language ->
                    new UnapiId(parts.group(1), Optional.ofNullable(parts.group(2)), language))
        : Optional.empty();
  }
}

package org.fiche.page.choice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How figures are looked at. */
public enum View {
  TREND,
  MAP,
  BREAKDOWN,
  TABLE;

  /** As addresses write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<View> ofId(String id) {
    return Arrays.stream(values()).filter(view -> view.id().equals(id)).findFirst();
  }
}

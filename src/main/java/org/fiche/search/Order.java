package org.fiche.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How results are sorted; what is equal stands by kind, then by code. */
public enum Order {
  /** The best match first. */
  RELEVANCE,
  /** By title as the reader sees it. */
  TITLE,
  CODE,
  /** The last change first. */
  DATE;

  /** The name in lower case, as in addresses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Order> ofId(String id) {
    return Arrays.stream(values()).filter(order -> order.id().equals(id)).findFirst();
  }
}

package org.fiche.page.place;

import org.fiche.card.text.Language;

/**
 * The place of an area among others that have a figure; the highest value has the first.
 *
 * @param place from 1; areas with the same value share theirs
 * @param of how many areas have a figure
 */
public record Rank(int place, int of) {

  /** {@code 12e}, {@code 12.}, {@code 12th}. */
  public String ordinal(Language language) {
    return place
        + switch (language) {
          case FR -> place == 1 ? "er" : "e";
          case NL -> "e";
          case DE -> ".";
          case EN -> english();
        };
  }

  private String english() {
    boolean teen = place % 100 / 10 == 1;
    return switch (teen ? 0 : place % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}

package org.fiche.search.engine;

import java.util.List;
import java.util.Map;

/**
 * What an engine found.
 *
 * @param matched cards that match, whatever was chosen
 * @param total those of them that were chosen
 * @param counts cards by value, by field
 */
public record Answer(
    long matched, long total, List<Row> rows, Map<String, Map<String, Long>> counts) {

  /** A card by its key. */
  public record Row(String id, float score) {}
}

package org.fiche.observation.cell;

/**
 * Amounts of one aggregate in one year, at the finest keys.
 *
 * @param keys sorted, each once: the columns of the grain, joined by {@code ;}, empty where unknown
 * @param amounts beside the keys
 * @param rows beside the keys: how many persons or practices stand behind each amount; the same
 *     array as {@code amounts} if rows are what is counted
 */
@SuppressWarnings("ArrayRecordComponent")
public record Cells(Grain grain, String[] keys, long[] amounts, long[] rows) {

  public static final String SEPARATOR = ";";
  static final String YES = "Y";
  static final String NO = "N";

  /** What tells these amounts from others, however they were computed. */
  public String digest() {
    return Sha.start().add(keysDigest()).add(amounts).add(rows).hex();
  }

  public String keysDigest() {
    var sha = Sha.start().add(grain.name());
    for (var key : keys) {
      sha.add(key);
    }
    return sha.hex();
  }
}

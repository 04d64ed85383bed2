package org.fiche.observation.computing;

import java.time.Instant;
import java.util.Optional;
import org.fiche.area.Level;
import org.fiche.observation.cell.Grain;

/**
 * What the figures of an indicator and year are made of. Source: table {@code observation.made_of}.
 *
 * @param codeKey the key of the indicator's code
 * @param numerator fingerprint of its cells
 * @param denominator fingerprint of its cells; none for a plain count
 * @param layout digest of areas and categories; none if it was computed before they were kept
 * @param finest the finest level that has figures in this year
 * @param broken whether this year cannot be compared with the one before
 * @param cardVersion of the card that described the computation
 * @param release the release that these figures belong to, once it is made
 */
public record MadeOf(
    String codeKey,
    int year,
    Grain grain,
    String numerator,
    Optional<String> denominator,
    int factor,
    String unit,
    Optional<String> layout,
    Level finest,
    boolean broken,
    String cardVersion,
    Optional<String> release,
    boolean demonstration,
    Instant computedAt) {

  /** An indicator and a year. */
  public record Key(String codeKey, int year) {}

  public Key key() {
    return new Key(codeKey, year);
  }

  /** The same but for when and for which release: nothing was computed anew. */
  boolean sameAs(MadeOf other) {
    return with(other.release, other.computedAt).equals(other);
  }

  MadeOf with(Optional<String> otherRelease, Instant at) {
    return new MadeOf(
        codeKey,
        year,
        grain,
        numerator,
        denominator,
        factor,
        unit,
        layout,
        finest,
        broken,
        cardVersion,
        otherRelease,
        demonstration,
        at);
  }
}

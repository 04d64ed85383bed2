package org.fiche.finding;

/**
 * What a program is told whose request cannot be met: what /api and pages say of errors.
 *
 * @param type a URI of the kind of problem; {@code about:blank} says no more than the status
 * @param instance the path that was asked for
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
public record Problem(String type, String title, int status, String detail, String instance) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** A problem whose status says of what kind it is. */
  public static Problem of(int status, String title, String detail, String instance) {
    return new Problem("about:blank", title, status, detail, instance);
  }
}

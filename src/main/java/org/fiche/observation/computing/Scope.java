package org.fiche.observation.computing;

/**
 * Which figures are meant.
 *
 * @param name as table {@code observation.made_of} keeps it
 */
public record Scope(String name) {

  /** What stands: the newest figures of the published catalogue. */
  public static final Scope STANDING = new Scope("");

  /** What an author sees; a server on the same database does not. */
  static final Scope PREVIEW = new Scope("preview");

  static Scope of(boolean preview) {
    return preview ? PREVIEW : STANDING;
  }

  public static Scope release(String name) {
    return new Scope(name);
  }
}

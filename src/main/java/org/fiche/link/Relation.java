package org.fiche.link;

/** Why one card points at another. */
public enum Relation {
  /** A variable that it is made from. */
  SOURCE,
  /** A variable that its method sums, counts or asks for. */
  METHOD,
  EQUIVALENT,
  CODELIST,
  DIMENSION,
  /** The variable that a dimension classes. */
  CLASSES,
  DATABASE,
  BROADER,
  RELATED,
  /** A card that a page explains. */
  ABOUT,
  SUCCESSOR,
  /** A concept whose parameter a text prints. */
  PARAMETER,
  /** A link inside a text. */
  MENTION
}

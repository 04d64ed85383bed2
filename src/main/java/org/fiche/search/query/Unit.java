package org.fiche.search.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fiche.card.Code;
import org.fiche.card.text.Language;
import org.fiche.search.words.Synonyms.Phrase;

/**
 * A part of a query that is found or not found as one: a word, or some words that have synonyms
 * together.
 *
 * @param phrases what means the same, itself included; empty for most words
 * @param parts what it is made of, by language, if it is a compound
 * @param dimensions that it names
 */
record Unit(
    List<String> words,
    Set<Phrase> phrases,
    Map<Language, List<Unit>> parts,
    Role role,
    Set<Code> dimensions) {

  /** What a unit does in its query. */
  enum Role {
    /** What is looked for: a card without it does not match. */
    SUBJECT,
    /** How figures are to be broken down: cards that do so go first. */
    BREAKDOWN,
    /** Where or when: every indicator has it. */
    PLACE,
    /** How the question is put. */
    WEAK
  }

  Unit as(Role other) {
    return new Unit(words, phrases, parts, other, dimensions);
  }

  boolean is(Role wanted) {
    return role == wanted;
  }
}

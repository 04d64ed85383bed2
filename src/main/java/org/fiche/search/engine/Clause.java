package org.fiche.search.engine;

import java.util.Collection;
import java.util.List;

/** A condition on cards, with what it adds to the score of those that meet it. */
public sealed interface Clause {

  /** How much the other clauses count beside the best. */
  float OTHERS = 0.1f;

  /** A term of a text, scored by how rare it is and how much of the text it is (BM25). */
  record Term(String field, String term, float boost) implements Clause {}

  /** Terms of a text that follow each other, with at most {@code slop} moves between them. */
  record Phrase(String field, List<String> terms, int slop, float boost) implements Clause {}

  /** A value of a field that is no text; the score is the boost. */
  record Is(String field, String value, float boost) implements Clause {}

  /** Terms with that beginning; the score is the boost. */
  record Prefix(String field, String beginning, float boost) implements Clause {}

  /** At least one; the best one counts, the others little. */
  record Best(List<Clause> of) implements Clause {}

  /** At least {@code least}; what matches is added up. */
  record Some(List<Clause> of, int least) implements Clause {}

  /** Every one of {@code must}; what matches, of {@code may} too, is added up. */
  record All(List<Clause> must, List<Clause> may) implements Clause {}

  /** The same cards; the score is the boost. */
  record Constant(Clause of, float boost) implements Clause {}

  /** All cards. */
  record Everything() implements Clause {}

  static Clause best(Collection<? extends Clause> of) {
    return of.size() == 1 ? of.iterator().next() : new Best(List.copyOf(of));
  }

  static Clause all(Collection<? extends Clause> must) {
    return must.size() == 1 ? must.iterator().next() : new All(List.copyOf(must), List.of());
  }

  static Clause nothing() {
    return new Best(List.of());
  }
}

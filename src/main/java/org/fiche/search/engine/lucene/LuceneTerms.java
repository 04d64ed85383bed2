package org.fiche.search.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.fiche.search.engine.Clause;

/**
 * The terms of the texts of an index that never changes. A query asks for each word in every part
 * of a card in four languages; most of these terms do not exist, and to look for them in the index
 * takes longer than all the rest. What cannot match is left out before; scores stay as they are.
 */
final class LuceneTerms {

  /** One bit of a number for each field. */
  private static final int MOST_FIELDS = Long.SIZE;

  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Long> fieldsOf = new HashMap<>();

  static LuceneTerms of(IndexReader reader) throws IOException {
    var terms = new LuceneTerms();
    for (var leaf : reader.leaves()) {
      for (var field : FieldInfos.getMergedFieldInfos(leaf.reader())) {
        if (isText(field) && terms.places.size() < MOST_FIELDS) {
          terms.places.computeIfAbsent(field.name, unused -> terms.places.size());
        }
      }
    }
    for (var leaf : reader.leaves()) {
      for (var place : terms.places.entrySet()) {
        var found = leaf.reader().terms(place.getKey());
        if (found != null) {
          var each = found.iterator();
          long bit = 1L << place.getValue();
          for (var term = each.next(); term != null; term = each.next()) {
            terms.fieldsOf.merge(term.utf8ToString(), bit, (one, other) -> one | other);
          }
        }
      }
    }
    return terms;
  }

  private static boolean isText(FieldInfo field) {
    return field.getIndexOptions().compareTo(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS) >= 0;
  }

  private boolean holds(String field, String term) {
    var place = places.get(field);
    return place == null || (fieldsOf.getOrDefault(term, 0L) & (1L << place)) != 0;
  }

  /** The same clauses without those that no document meets. */
  List<Clause> in(List<Clause> clauses) {
    var left = new ArrayList<Clause>();
    for (var clause : clauses) {
      var inside = in(clause);
      if (!isNothing(inside)) {
        left.add(inside);
      }
    }
    return left;
  }

  /** The same clause without parts that no document meets. */
  Clause in(Clause clause) {
    return switch (clause) {
      case Clause.Term term -> holds(term.field(), term.term()) ? term : Clause.nothing();
      case Clause.Phrase phrase ->
          phrase.terms().stream().allMatch(term -> holds(phrase.field(), term))
              ? phrase
              : Clause.nothing();
      case Clause.Is is -> is;
      case Clause.Prefix prefix -> prefix;
      case Clause.Everything everything -> everything;
      case Clause.Best best -> Clause.best(in(best.of()));
      case Clause.Some some -> {
        var left = in(some.of());
        yield left.size() < some.least() || left.isEmpty()
            ? Clause.nothing()
            : new Clause.Some(left, some.least());
      }
      case Clause.All all -> {
        var must = in(all.must());
        var may = in(all.may());
        boolean meetable = must.size() == all.must().size() && must.size() + may.size() > 0;
        yield meetable ? new Clause.All(must, may) : Clause.nothing();
      }
      case Clause.Constant constant -> {
        var left = in(constant.of());
        yield isNothing(left) ? left : new Clause.Constant(left, constant.boost());
      }
    };
  }

  private static boolean isNothing(Clause clause) {
    return clause instanceof Clause.Best best && best.of().isEmpty();
  }
}

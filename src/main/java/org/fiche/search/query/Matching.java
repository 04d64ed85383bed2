package org.fiche.search.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fiche.card.Kind;
import org.fiche.card.text.Language;
import org.fiche.search.index.CardIndex;
import org.fiche.search.index.Fields;
import org.fiche.search.index.Part;
import org.fiche.search.index.Synonyms.Phrase;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Which cards match a query, and how well. Built from predicates, never parsed: a query has no
 * syntax. Works on fields of all languages, the reader's with more weight.
 */
public final class Matching {

  private static final float OTHER_LANGUAGE = 0.4f;
  private static final float SYNONYM_WEIGHT = 1f;
  private static final float MENDED_WEIGHT = 0.5f;
  private static final float WEAK_WEIGHT = 0.1f;

  /** More than any words of a title bring: this is what the card is called. */
  private static final float WHOLE_NAME = 150;

  private static final float WHOLE_TITLE = 30;

  /** A concept goes before others of its name, since it explains the word. */
  private static final float CONCEPT_OF_THAT_NAME = 40;

  private static final float PHRASE_IN_NAME = 3;
  private static final int PHRASE_SLOP = 2;
  private static final float HELD_CODE = 30;
  private static final float CODE_AS_WORD = 60;

  /** Some codes are common words: PATIENTS, ACTIVE, Gp. */
  private static final float WORD_AS_CODE = 4;

  private static final float INDICATOR = 10;
  private static final float WITHOUT_BREAKDOWN = 4;

  private static final Set<Part> CALLED =
      EnumSet.of(Part.TITLE, Part.SYNONYM, Part.KEYWORD, Part.NAME);

  private final CardIndex index;
  private final SearchPredicateFactory f;
  private final Language reader;
  private final QueryText query;
  private final List<Unit> units;
  private final Spelling spelling;

  public Matching(CardIndex index, QueryText query, Language reader) {
    this.index = index;
    this.f = index.scope().predicate();
    this.reader = reader;
    this.query = query;
    this.units = Unit.of(query.words(), index);
    this.spelling = new Spelling(index, reader);
  }

  /** Whether a stage can find other cards than the one before. */
  public boolean differs(Stage stage) {
    return switch (stage) {
      case ALL_WORDS -> true;
      case MISSPELT -> !spelling.mended(query.words()).equals(query.words());
      case SOME_WORDS -> units.stream().filter(unit -> !unit.weak()).count() > 1;
    };
  }

  /** Finds the words that matched at a stage. */
  public Marker marker(Stage stage) {
    return Marker.of(
        index, units, stage == Stage.ALL_WORDS ? List.of() : spelling.mended(query.words()));
  }

  /** Cards that match; all cards if nothing was typed. */
  public SearchPredicate at(Stage stage) {
    if (query.text().isEmpty()) {
      return f.matchAll().toPredicate();
    }
    if (query.isEmpty()) {
      return f.matchNone().toPredicate();
    }
    return f.or(CodeForm.of(f, query.text()), words(stage)).toPredicate();
  }

  private SearchPredicate words(Stage stage) {
    var needed = units.stream().filter(unit -> !unit.weak()).toList();
    var all = f.bool();
    switch (stage) {
      case ALL_WORDS, MISSPELT -> needed.forEach(unit -> all.must(unit(unit, stage)));
      case SOME_WORDS -> {
        var some = f.bool();
        needed.forEach(unit -> some.should(unit(unit, stage)));
        all.must(some.minimumShouldMatchNumber((needed.size() + 1) / 2));
      }
    }
    units.stream()
        .filter(Unit::weak)
        .flatMap(unit -> unit.words().stream())
        .forEach(word -> all.should(word(word, Stage.ALL_WORDS, WEAK_WEIGHT)));
    name().forEach(all::should);
    all.should(is(Kind.INDICATOR).constantScore().boost(INDICATOR));
    all.should(CodeForm.withoutBreakdown(f, WITHOUT_BREAKDOWN));
    if (query.words().size() > 1) {
      for (var language : Language.values()) {
        all.should(phrase(new Phrase(language, String.join(" ", query.words())), PHRASE_IN_NAME));
      }
    }
    return all.toPredicate();
  }

  /** The whole query is what a card is called, or means the same as its title. */
  private List<PredicateFinalStep> name() {
    var clauses = new ArrayList<PredicateFinalStep>();
    clauses.add(whole(Fields.WHOLE_NAMES, query.text()).constantScore().boost(WHOLE_NAME));
    clauses.add(whole(Fields.WHOLE_TITLES, query.text()).constantScore().boost(WHOLE_TITLE));
    clauses.add(
        f.and(whole(Fields.WHOLE_NAMES, query.text()), is(Kind.CONCEPT))
            .constantScore()
            .boost(CONCEPT_OF_THAT_NAME));
    if (units.size() == 1) {
      var same = f.or();
      units
          .getFirst()
          .phrases()
          .forEach(phrase -> same.add(whole(Fields.WHOLE_TITLES, phrase.words())));
      if (same.hasClause()) {
        clauses.add(same.constantScore().boost(WHOLE_TITLE));
      }
    }
    return clauses;
  }

  private MatchPredicateOptionsStep<?> whole(String field, String text) {
    return f.match().field(field).matching(text);
  }

  private MatchPredicateOptionsStep<?> is(Kind kind) {
    return f.match().field(Fields.KIND).matching(kind.id());
  }

  private PredicateFinalStep unit(Unit unit, Stage stage) {
    if (unit.phrases().isEmpty()) {
      return spelt(unit.words().getFirst(), stage);
    }
    var any = f.bool();
    var own = f.bool();
    unit.words().forEach(word -> own.must(spelt(word, stage)));
    any.should(own);
    // Together, all that means the same counts as one.
    float share = SYNONYM_WEIGHT / unit.phrases().size();
    unit.phrases().forEach(phrase -> any.should(phrase(phrase, share)));
    return any;
  }

  /** A word, or what was probably meant by it. */
  private PredicateFinalStep spelt(String word, Stage stage) {
    var mended = stage == Stage.ALL_WORDS ? word : spelling.mended(word);
    return mended.equals(word)
        ? word(word, stage, 1)
        : f.or(word(word, stage, 1), word(mended, stage, MENDED_WEIGHT));
  }

  private PredicateFinalStep word(String word, Stage stage, float weight) {
    var any = f.bool();
    for (var language : Language.values()) {
      for (var part : parts(stage)) {
        float boost = part.weight() * weight(language) * weight;
        any.should(
            f.match()
                .field(part.in(language))
                .matching(word)
                .minimumShouldMatchPercent(100)
                .boost(boost));
      }
    }
    var key = QueryText.key(word);
    float code = CodeForm.isLikely(word) ? CODE_AS_WORD : WORD_AS_CODE;
    any.should(f.match().field(Fields.KEYS).matching(key).constantScore().boost(code * weight));
    any.should(
        f.match().field(Fields.HELD_CODES).matching(key).constantScore().boost(HELD_CODE * weight));
    return any;
  }

  private static Set<Part> parts(Stage stage) {
    return switch (stage) {
      case ALL_WORDS, MISSPELT -> EnumSet.allOf(Part.class);
      case SOME_WORDS -> CALLED;
    };
  }

  private PredicateFinalStep phrase(Phrase phrase, float weight) {
    var any = f.bool();
    for (var part : List.of(Part.TITLE, Part.SYNONYM, Part.KEYWORD, Part.DEFINITION, Part.BODY)) {
      any.should(
          f.phrase()
              .field(part.in(phrase.language()))
              .matching(phrase.words())
              .slop(CALLED.contains(part) ? 0 : PHRASE_SLOP)
              .boost(part.weight() * weight(phrase.language()) * weight));
    }
    return any;
  }

  private float weight(Language language) {
    return language == reader ? 1 : OTHER_LANGUAGE;
  }
}

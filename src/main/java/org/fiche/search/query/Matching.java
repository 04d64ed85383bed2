package org.fiche.search.query;

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
  private static final float MISSPELT_WEIGHT = 0.3f;
  private static final float WEAK_WEIGHT = 0.1f;

  /** More than any words of a title bring: this is what the card is called. */
  private static final float WHOLE_NAME = 150;

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

  private static final int LONG_WORD = 6;
  private static final int VERY_LONG_WORD = 9;

  private static final Set<Part> CALLED =
      EnumSet.of(Part.TITLE, Part.SYNONYM, Part.KEYWORD, Part.NAME);

  private final CardIndex index;
  private final SearchPredicateFactory f;
  private final Language reader;
  private final QueryText query;
  private final List<Unit> units;

  public Matching(CardIndex index, QueryText query, Language reader) {
    this.index = index;
    this.f = index.scope().predicate();
    this.reader = reader;
    this.query = query;
    this.units = Unit.of(query.words(), index);
  }

  /** Finds the words that matched; {@code mended} are those that misspelt words may mean. */
  public Marker marker(List<String> mended) {
    return Marker.of(index, units, mended);
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

  private List<PredicateFinalStep> name() {
    var name = f.match().field(Fields.WHOLE_NAMES).matching(query.text());
    return List.of(
        name.constantScore().boost(WHOLE_NAME),
        f.and(f.match().field(Fields.WHOLE_NAMES).matching(query.text()), is(Kind.CONCEPT))
            .constantScore()
            .boost(CONCEPT_OF_THAT_NAME));
  }

  private MatchPredicateOptionsStep<?> is(Kind kind) {
    return f.match().field(Fields.KIND).matching(kind.id());
  }

  private PredicateFinalStep unit(Unit unit, Stage stage) {
    if (unit.phrases().isEmpty()) {
      return word(unit.words().getFirst(), stage, 1);
    }
    var any = f.bool();
    var own = f.bool();
    unit.words().forEach(word -> own.must(word(word, stage, 1)));
    any.should(own);
    // Together, all that means the same counts as one.
    float share = SYNONYM_WEIGHT / unit.phrases().size();
    unit.phrases().forEach(phrase -> any.should(phrase(phrase, share)));
    return any;
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
      if (stage != Stage.ALL_WORDS) {
        misspelt(word, language).forEach(any::should);
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

  /** Short words, codes and numbers are taken as written. */
  private List<PredicateFinalStep> misspelt(String word, Language language) {
    if (word.length() < LONG_WORD || word.chars().anyMatch(Character::isDigit)) {
      return List.of();
    }
    int edits = edits(word);
    return java.util.stream.Stream.of(Part.NAME, Part.KEYWORD)
        .<PredicateFinalStep>map(
            part ->
                f.match()
                    .field(part.in(language))
                    .matching(word)
                    .fuzzy(edits, 1)
                    .minimumShouldMatchPercent(100)
                    .boost(Part.TITLE.weight() * weight(language) * MISSPELT_WEIGHT))
        .toList();
  }

  /** How many letters of a word may be wrong; none in short ones, which are mostly acronyms. */
  public static int edits(String word) {
    return word.length() < LONG_WORD ? 0 : word.length() < VERY_LONG_WORD ? 1 : 2;
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

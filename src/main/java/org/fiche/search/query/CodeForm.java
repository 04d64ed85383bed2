package org.fiche.search.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fiche.card.Kind;
import org.fiche.search.index.Fields;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * A query read as a code: {@code 003_014}, {@code stat 003 014}, {@code STAT_003_014_At}. Codes go
 * before words, so their scores are constants that no words reach.
 */
final class CodeForm {

  private static final float SAME = 4000;
  private static final float SAME_NUMBER = 1000;
  private static final float WITHOUT_BREAKDOWN = 100;
  private static final float BEGINNING = 500;
  private static final float NUMBER_BEGINNING = 400;

  private static final int SHORTEST_BEGINNING = 3;
  private static final int SHORTEST_NUMBER = 4;

  private static final Pattern LETTERS_AND_NUMBER =
      Pattern.compile("\\p{L}*(?:[\\s_.-]*\\d+)+(?:[\\s_.-]*\\p{L}+)?");

  private final SearchPredicateFactory f;
  private final String text;
  private final String key;
  private final String digits;

  private CodeForm(SearchPredicateFactory f, String text) {
    this.f = f;
    this.text = text;
    this.key = QueryText.key(text);
    this.digits = key.replaceAll("\\D", "");
  }

  /** Cards with such a code. */
  static SearchPredicate of(SearchPredicateFactory f, String text) {
    var form = new CodeForm(f, text);
    var clauses = f.or();
    form.clauses().forEach(clauses::add);
    return clauses.toPredicate();
  }

  private List<PredicateFinalStep> clauses() {
    return java.util.stream.Stream.of(
            Optional.<PredicateFinalStep>of(
                f.match().field(Fields.KEYS).matching(key).constantScore().boost(SAME)),
            sameNumber(),
            beginning(),
            numberBeginning())
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether it cannot be anything but a code or a part of one. */
  static boolean isLikely(String text) {
    return LETTERS_AND_NUMBER.matcher(text).matches() || text.contains("_");
  }

  private Optional<PredicateFinalStep> sameNumber() {
    if (digits.length() < SHORTEST_NUMBER || !LETTERS_AND_NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        f.bool()
            .must(
                f.match().field(Fields.NUMBER).matching(digits).constantScore().boost(SAME_NUMBER))
            .should(withoutBreakdown(f, WITHOUT_BREAKDOWN)));
  }

  private Optional<PredicateFinalStep> beginning() {
    return key.length() >= SHORTEST_BEGINNING && isLikely(text)
        ? Optional.of(f.prefix().field(Fields.KEYS).matching(key).constantScore().boost(BEGINNING))
        : Optional.empty();
  }

  private Optional<PredicateFinalStep> numberBeginning() {
    return digits.length() >= SHORTEST_BEGINNING && digits.equals(key)
        ? Optional.of(
            f.prefix()
                .field(Fields.NUMBER)
                .matching(digits)
                .constantScore()
                .boost(NUMBER_BEGINNING))
        : Optional.empty();
  }

  /** An indicator without breakdowns goes before the same with them. */
  static PredicateFinalStep withoutBreakdown(SearchPredicateFactory f, float boost) {
    return f.and(
            f.match().field(Fields.KIND).matching(Kind.INDICATOR.id()),
            f.match().field(Fields.BREAKDOWNS).matching(0))
        .constantScore()
        .boost(boost);
  }
}

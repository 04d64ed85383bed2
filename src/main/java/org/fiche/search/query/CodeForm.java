package org.fiche.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fiche.card.Kind;
import org.fiche.search.document.Fields;
import org.fiche.search.engine.Clause;

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

  private final String text;
  private final String key;
  private final String digits;

  private CodeForm(String text) {
    this.text = text;
    this.key = QueryText.key(text);
    this.digits = key.replaceAll("\\D", "");
  }

  /** Cards with such a code. */
  static List<Clause> of(String text) {
    return new CodeForm(text).clauses();
  }

  private List<Clause> clauses() {
    var clauses = new ArrayList<Clause>();
    clauses.add(new Clause.Is(Fields.KEYS, key, SAME));
    boolean form = LETTERS_AND_NUMBER.matcher(text).matches();
    if (digits.length() >= SHORTEST_NUMBER && form) {
      clauses.add(
          new Clause.All(
              List.of(new Clause.Is(Fields.NUMBER, digits, SAME_NUMBER)),
              List.of(withoutBreakdown(WITHOUT_BREAKDOWN))));
    }
    if (key.length() >= SHORTEST_BEGINNING && isLikely(text)) {
      clauses.add(new Clause.Prefix(Fields.KEYS, key, BEGINNING));
    }
    if (digits.length() >= SHORTEST_BEGINNING && digits.equals(key)) {
      clauses.add(new Clause.Prefix(Fields.NUMBER, digits, NUMBER_BEGINNING));
    }
    return clauses;
  }

  /** Whether it cannot be anything but a code or a part of one. */
  static boolean isLikely(String text) {
    return LETTERS_AND_NUMBER.matcher(text).matches() || text.contains("_");
  }

  /** An indicator without breakdowns goes before the same with them. */
  static Clause withoutBreakdown(float boost) {
    return new Clause.Constant(
        Clause.all(
            List.of(
                new Clause.Is(Fields.KIND, Kind.INDICATOR.id(), 1),
                new Clause.Is(Fields.BROKEN_DOWN, Fields.NO, 1))),
        boost);
  }
}

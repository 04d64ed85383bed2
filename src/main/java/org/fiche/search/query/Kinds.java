package org.fiche.search.query;

import java.util.ArrayList;
import java.util.List;
import org.fiche.card.Kind;
import org.fiche.search.document.Fields;
import org.fiche.search.engine.Clause;
import org.fiche.search.query.Unit.Role;

/** Which kind of card, and which breakdowns, a query wants. */
record Kinds(Reading reading, Words words) {

  /** Figures are what people come for, most of all those that are called what is looked for. */
  private static final float INDICATOR = 4;

  private static final float INDICATOR_CALLED_SO = 12;
  private static final float WITHOUT_BREAKDOWN = 5;
  private static final float WANTED_BREAKDOWN = 40;

  private static final float CONCEPT_IF_ASKED = 60;

  List<Clause> clauses() {
    var clauses = new ArrayList<Clause>();
    var named = Clause.all(reading.in(Role.SUBJECT).stream().map(words::asName).toList());
    int wish = reading.asksFigure() ? 2 : 1;
    clauses.add(is(Kind.INDICATOR, wish * INDICATOR));
    clauses.add(called(Kind.INDICATOR, named, wish * INDICATOR_CALLED_SO));
    if (reading.asksMeaning()) {
      clauses.add(called(Kind.CONCEPT, named, CONCEPT_IF_ASKED));
    }
    var wanted = reading.dimensions();
    if (wanted.isEmpty()) {
      clauses.add(CodeForm.withoutBreakdown(WITHOUT_BREAKDOWN));
    }
    wanted.forEach(
        code -> clauses.add(new Clause.Is(Fields.DIMENSION, code.written(), WANTED_BREAKDOWN)));
    return clauses;
  }

  private static Clause called(Kind kind, Clause named, float boost) {
    return new Clause.Constant(Clause.all(List.of(is(kind, 1), named)), boost);
  }

  private static Clause is(Kind kind, float boost) {
    return new Clause.Is(Fields.KIND, kind.id(), boost);
  }
}

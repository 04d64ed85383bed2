package org.fiche.search.query;

import java.util.ArrayList;
import java.util.List;
import org.fiche.card.text.Language;
import org.fiche.search.document.Fields;
import org.fiche.search.document.Part;
import org.fiche.search.engine.Clause;
import org.fiche.search.words.Analysis;

/** Which cards hold a unit of a query. Nothing is scored here. */
final class Words {

  private static final int PHRASE_SLOP = 2;

  private final boolean compounds;

  Words(Tuning tuning) {
    this.compounds = tuning.compounds();
  }

  /** Cards that hold it anywhere. */
  Clause anywhere(Unit unit) {
    return held(unit, Fields::all);
  }

  /** Cards that are called so, or by a compound of it. */
  Clause inNames(Unit unit) {
    return in(unit, List.of(Part.TITLE, Part.SYNONYM, Part.COMPOUND));
  }

  /** Cards that have it in a name as it is: the part of a compound is a mention. */
  Clause asName(Unit unit) {
    return in(unit, List.of(Part.TITLE, Part.SYNONYM));
  }

  /** Cards whose title says it. */
  Clause inTitle(Unit unit) {
    return in(unit, List.of(Part.TITLE));
  }

  private Clause in(Unit unit, List<Part> parts) {
    var clauses = new ArrayList<Clause>();
    for (var part : parts) {
      if (part != Part.COMPOUND || compounds) {
        clauses.add(held(unit, part::in));
      }
    }
    return Clause.best(clauses);
  }

  /** The name of a field in a language. */
  interface InLanguage {
    String field(Language language);
  }

  private static Clause held(Unit unit, InLanguage fields) {
    var any = new ArrayList<Clause>();
    any.add(own(unit, fields));
    for (var phrase : unit.phrases()) {
      any.add(together(fields.field(phrase.language()), phrase.stems(), 0));
    }
    unit.parts()
        .values()
        .forEach(
            parts -> any.add(Clause.all(parts.stream().map(part -> held(part, fields)).toList())));
    return Clause.best(any);
  }

  private static Clause own(Unit unit, InLanguage fields) {
    var any = new ArrayList<Clause>();
    var text = String.join(" ", unit.words());
    for (var language : Language.values()) {
      var stems = Analysis.stems(language, text);
      if (!stems.isEmpty()) {
        any.add(together(fields.field(language), stems, unit.words().size() > 1 ? PHRASE_SLOP : 0));
      }
    }
    var key = QueryText.key(text);
    any.add(new Clause.Is(Fields.KEYS, key, 1));
    any.add(new Clause.Is(Fields.HELD_CODES, key, 1));
    return Clause.best(any);
  }

  static Clause together(String field, List<String> stems, int slop) {
    return together(field, stems, slop, 1);
  }

  /** A phrase is as rare as all its words: without a share for each it would count many times. */
  static Clause together(String field, List<String> stems, int slop, float boost) {
    return stems.size() == 1
        ? new Clause.Term(field, stems.getFirst(), boost)
        : new Clause.Phrase(field, stems, slop, boost / stems.size());
  }
}

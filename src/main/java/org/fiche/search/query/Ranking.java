package org.fiche.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fiche.card.Kind;
import org.fiche.card.text.Language;
import org.fiche.search.document.Fields;
import org.fiche.search.document.Part;
import org.fiche.search.engine.Clause;
import org.fiche.search.index.CardIndex;
import org.fiche.search.query.Unit.Role;
import org.fiche.search.words.Analysis;
import org.fiche.search.words.Intent;
import org.fiche.search.words.Synonyms.Phrase;

/** What makes a card that matches better than another. The reasons stand in docs/search.md. */
final class Ranking {

  private static final float OTHER_LANGUAGE = 0.5f;
  private static final float SYNONYM = 0.8f;
  private static final float COMPOUND = 0.7f;
  private static final float WEAK = 0.15f;

  private static final float FIGURE = 0.5f;

  private static final float WHOLE_NAME = 20;

  /** More than any words of a title bring: this is what the card is called. */
  private static final float WHOLE_TITLE = 100;

  /** Each subject that a card is called by counts, however common its words are. */
  private static final float IN_NAMES = 5;

  private static final float IN_TITLE = 8;

  /** A concept goes before others of its name, since it explains the word. */
  private static final float CONCEPT_OF_THAT_NAME = 40;

  private static final float PHRASE_IN_TITLE = 2;
  private static final float PAIR_IN_TITLE = 0.5f;
  private static final int PHRASE_SLOP = 2;
  private static final float HELD_CODE = 30;
  private static final float CODE_AS_WORD = 60;

  /** Some codes are common words: PATIENTS, ACTIVE, Gp. */
  private static final float WORD_AS_CODE = 4;

  private final Reading reading;
  private final Language reader;
  private final Tuning tuning;

  Ranking(Reading reading, Language reader, Tuning tuning) {
    this.reading = reading;
    this.reader = reader;
    this.tuning = tuning;
  }

  List<Clause> clauses(QueryText query) {
    var clauses = new ArrayList<>(CodeForm.of(query.text()));
    for (var unit : reading.units()) {
      clauses.add(unit(unit, weight(unit)));
    }
    if (tuning.plain()) {
      return clauses;
    }
    clauses.addAll(names(query));
    clauses.addAll(subjects());
    clauses.addAll(phrases());
    clauses.addAll(new Kinds(reading, new Words(tuning)).clauses());
    return clauses;
  }

  private static float weight(Unit unit) {
    return switch (unit.role()) {
      case SUBJECT, BREAKDOWN -> 1;
      case WEAK -> unit.words().stream().anyMatch(Intent::asksFigure) ? FIGURE : WEAK;
      case PLACE -> WEAK;
    };
  }

  /** Subjects that a card is called by. */
  private List<Clause> subjects() {
    var words = new Words(tuning);
    return reading.in(Role.SUBJECT).stream()
        .flatMap(
            unit ->
                Stream.<Clause>of(
                    new Clause.Constant(words.inNames(unit), IN_NAMES),
                    new Clause.Constant(words.inTitle(unit), IN_TITLE)))
        .toList();
  }

  /** The whole query, or its subject, is what a card is called, or means the same as its title. */
  private List<Clause> names(QueryText query) {
    var names = new ArrayList<Clause>();
    var titles = new ArrayList<Clause>();
    var subject = reading.subject();
    boolean figures = reading.asksFigure() || !reading.dimensions().isEmpty();
    // "Mean contacts" is not about what a contact is.
    var texts = figures ? List.of(query.text()) : List.of(query.text(), String.join(" ", subject));
    for (var text : texts) {
      for (var whole : whole(text)) {
        names.add(new Clause.Is(Fields.WHOLE_NAMES, whole, 1));
        titles.add(new Clause.Is(Fields.WHOLE_TITLES, whole, 1));
      }
    }
    var subjects = reading.in(Role.SUBJECT);
    if (subjects.size() == 1 && !figures) {
      subjects
          .getFirst()
          .phrases()
          .forEach(
              phrase ->
                  titles.add(
                      new Clause.Is(
                          Fields.WHOLE_TITLES,
                          CardIndex.whole(phrase.language(), phrase.stems()),
                          1)));
    }
    return List.of(
        new Clause.Constant(Clause.best(names), WHOLE_NAME),
        new Clause.Constant(Clause.best(titles), WHOLE_TITLE),
        new Clause.Constant(
            Clause.all(List.of(Clause.best(names), is(Kind.CONCEPT, 1))), CONCEPT_OF_THAT_NAME));
  }

  private static List<String> whole(String text) {
    var forms = new ArrayList<>(List.of(CardIndex.whole(text)));
    for (var language : Language.values()) {
      forms.add(CardIndex.whole(language, Analysis.stems(language, text)));
    }
    return forms;
  }

  /** Words that stand together in the query and in a title. */
  private List<Clause> phrases() {
    var clauses = new ArrayList<Clause>();
    var words =
        String.join(" ", reading.units().stream().flatMap(unit -> unit.words().stream()).toList());
    for (var language : Language.values()) {
      var stems = Analysis.stems(language, words);
      float weight = Part.TITLE.weight() * weight(language);
      if (stems.size() > 1) {
        clauses.add(
            new Clause.Phrase(
                Part.TITLE.in(language), stems, PHRASE_SLOP, PHRASE_IN_TITLE * weight));
      }
      for (int at = 0; stems.size() > 2 && at + 1 < stems.size(); at++) {
        clauses.add(
            new Clause.Phrase(
                Part.TITLE.in(language), stems.subList(at, at + 2), 1, PAIR_IN_TITLE * weight));
      }
    }
    return clauses;
  }

  private static Clause is(Kind kind, float boost) {
    return new Clause.Is(Fields.KIND, kind.id(), boost);
  }

  private Clause unit(Unit unit, float weight) {
    var any = new ArrayList<Clause>();
    any.add(own(unit, weight));
    unit.phrases().forEach(phrase -> any.add(phrase(phrase, weight * SYNONYM)));
    unit.parts()
        .values()
        .forEach(
            parts ->
                any.add(
                    Clause.all(
                        parts.stream().map(part -> unit(part, weight * COMPOUND)).toList())));
    return Clause.best(any);
  }

  private Clause own(Unit unit, float weight) {
    var text = String.join(" ", unit.words());
    var parts = new ArrayList<Clause>();
    var forms = new ArrayList<Clause>();
    for (var language : Language.values()) {
      parts.addAll(parts(new Phrase(language, text, Analysis.stems(language, text)), weight));
      var plain = Analysis.words(text);
      if (!plain.isEmpty()) {
        forms.add(
            Words.together(
                Part.NAME.in(language), plain, 0, Part.NAME.weight() * weight(language) * weight));
      }
    }
    var key = QueryText.key(text);
    float code = CodeForm.isLikely(text) ? CODE_AS_WORD : WORD_AS_CODE;
    parts.add(new Clause.Is(Fields.KEYS, key, code * weight));
    parts.add(new Clause.Is(Fields.HELD_CODES, key, HELD_CODE * weight));
    return forms.isEmpty() || tuning.plain()
        ? Clause.best(parts)
        : new Clause.Some(List.of(Clause.best(parts), Clause.best(forms)), 1);
  }

  private Clause phrase(Phrase phrase, float weight) {
    return Clause.best(parts(phrase, weight));
  }

  /** A phrase in each part of a card. */
  private List<Clause> parts(Phrase phrase, float weight) {
    var clauses = new ArrayList<Clause>();
    if (phrase.stems().isEmpty()) {
      return clauses;
    }
    for (var part : Part.values()) {
      boolean left = part == Part.NAME || (part == Part.COMPOUND && !tuning.compounds());
      if (!left) {
        float boost = tuning.plain() ? 1 : part.weight() * weight(phrase.language()) * weight;
        clauses.add(Words.together(part.in(phrase.language()), phrase.stems(), 0, boost));
      }
    }
    return clauses;
  }

  private float weight(Language language) {
    return language == reader ? 1 : OTHER_LANGUAGE;
  }
}

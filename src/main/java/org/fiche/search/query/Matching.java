package org.fiche.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fiche.card.text.Language;
import org.fiche.search.engine.Clause;
import org.fiche.search.index.CardIndex;
import org.fiche.search.query.Unit.Role;

/**
 * Which cards match a query, and how well. Built from clauses, never parsed: a query has no syntax.
 * Works on fields of all languages, the reader's with more weight.
 */
public final class Matching {

  private final QueryText query;
  private final Language reader;
  private final Tuning tuning;
  private final Words words;
  private final Reading written;
  private final Reading mended;
  private final List<String> mendedWords;

  public Matching(CardIndex index, QueryText query, Language reader, Tuning tuning) {
    this.query = query;
    this.reader = reader;
    this.tuning = tuning;
    this.words = new Words(tuning);
    this.written = Reading.of(query.words(), index.lexicon(), tuning);
    this.mendedWords =
        tuning.spelling() ? new Spelling(index, reader).mended(query.words()) : query.words();
    this.mended =
        mendedWords.equals(query.words())
            ? written
            : Reading.of(mendedWords, index.lexicon(), tuning);
  }

  /** Whether a stage can find other cards than the one before. */
  public boolean differs(Stage stage) {
    return switch (stage) {
      case ALL_WORDS -> true;
      case MISSPELT -> !mendedWords.equals(query.words());
      case SOME_WORDS -> !tuning.plain() && wanted().size() > 2;
    };
  }

  /** The words of the query, those that are not known replaced by the nearest that is. */
  public List<String> mended() {
    return mendedWords;
  }

  /** Finds the words that matched at a stage. */
  public Marker marker(Stage stage) {
    return Marker.of(at(stage).units());
  }

  private Reading at(Stage stage) {
    return stage == Stage.ALL_WORDS ? written : mended;
  }

  /** Cards that match; all cards if nothing was typed. */
  public Clause matches(Stage stage) {
    if (query.text().isEmpty()) {
      return new Clause.Everything();
    }
    if (query.isEmpty()) {
      return Clause.nothing();
    }
    var any = new ArrayList<>(CodeForm.of(query.text()));
    any.add(
        switch (stage) {
          case ALL_WORDS, MISSPELT ->
              tuning.plain() ? someWord() : needed(at(stage).in(Role.SUBJECT));
          case SOME_WORDS -> most();
        });
    return Clause.best(any);
  }

  private Clause needed(List<Unit> units) {
    return Clause.all(units.stream().map(words::anywhere).toList());
  }

  /** Any word at all: what a search without rules of its own does. */
  private Clause someWord() {
    return Clause.best(written.units().stream().map(words::anywhere).toList());
  }

  private List<Unit> wanted() {
    return Stream.concat(mended.in(Role.SUBJECT).stream(), mended.in(Role.BREAKDOWN).stream())
        .toList();
  }

  /** More than half of what is looked for, in what cards are called. */
  private Clause most() {
    var wanted = wanted();
    return new Clause.Some(wanted.stream().map(words::inNames).toList(), wanted.size() / 2 + 1);
  }

  /** What makes cards that match better. */
  public List<Clause> rank(Stage stage) {
    return query.isEmpty() ? List.of() : new Ranking(at(stage), reader, tuning).clauses(query);
  }
}

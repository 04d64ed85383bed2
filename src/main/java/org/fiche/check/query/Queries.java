package org.fiche.check.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fiche.card.Concept;
import org.fiche.card.method.Query;
import org.fiche.check.subject.Subject;
import org.fiche.check.subject.Subject.TableAt;
import org.fiche.content.ContentFile;
import org.fiche.content.Source;
import org.fiche.finding.Place;

/** The queries of a catalogue, each with the derived table that it makes. */
record Queries(Subject subject) {

  /** A derived table, its file and what that says. */
  record Made(TableAt at, ContentFile file, Query query) {

    Place place(Query.Name name) {
      var spot = query.spot(name.start());
      return new Place(file.path(), spot.line(), spot.column());
    }
  }

  /**
   * A parameter with its concept.
   *
   * @param written {@code concept.parameter}, as texts print it
   * @param sqlName {@code concept__parameter}, as queries bind it
   */
  record Owned(String written, String sqlName, Concept.Parameter parameter) {}

  List<Made> all() {
    return subject.tables().values().stream()
        .filter(at -> !at.table().isBase())
        .flatMap(this::made)
        .toList();
  }

  private Stream<Made> made(TableAt at) {
    return subject.derivations().stream()
        .filter(file -> file.name().equals(at.table().name()))
        .limit(1)
        .map(file -> new Made(at, file, new Query(file.text())));
  }

  static Stream<Owned> owned(Subject subject) {
    return subject.all(Concept.class).stream()
        .map(Source::value)
        .flatMap(
            concept ->
                concept.parameters().entrySet().stream()
                    .map(
                        each ->
                            new Owned(
                                concept.code() + "." + each.getKey(),
                                sqlName(concept.code() + "__" + each.getKey()),
                                each.getValue())));
  }

  /** The code of a card as SQL writes it. */
  static String sqlName(String code) {
    return code.replace('-', '_').toLowerCase(Locale.ROOT);
  }
}

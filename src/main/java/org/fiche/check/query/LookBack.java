package org.fiche.check.query;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fiche.card.Concept;
import org.fiche.card.Database;
import org.fiche.card.method.YearsBack;
import org.fiche.check.query.Queries.Made;
import org.fiche.check.query.Queries.Owned;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.content.Source;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Nearest;

/**
 * Queries that look back by a parameter while their database says another number, or none: years
 * that a query reads must be made before it.
 */
public final class LookBack implements Check {

  private static final String YEARS = "years";

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    subject.all(Database.class).forEach(database -> unknown(subject, database, findings));
    new Queries(subject).all().forEach(made -> unbound(subject, made, findings));
  }

  private static void unknown(
      Subject subject, Source<Database> database, Consumer<Finding> findings) {
    var tables = database.value().tables();
    for (int table = 0; table < tables.size(); table++) {
      var reads = tables.get(table).reads();
      for (int read = 0; read < reads.size(); read++) {
        var path = "tables[%d].reads[%d].years_back".formatted(table, read);
        if (reads.get(read).yearsBack().orElse(null) instanceof YearsBack.Owned owned
            && !subject.unreadable(owned.concept())
            && owned.years((code, name) -> value(subject, owned)).isEmpty()) {
          findings.accept(
              new Finding(
                  FindingCode.LOOK_BACK,
                  database.place(path),
                  "There is no parameter " + owned,
                  Nearest.remedy(
                      owned.toString(), Queries.owned(subject).map(Owned::written).toList())));
        }
      }
    }
  }

  private static OptionalInt value(Subject subject, YearsBack.Owned owned) {
    return subject.card(owned.concept(), Concept.class).stream()
        .filter(concept -> concept.parameters().containsKey(owned.parameter()))
        .mapToInt(concept -> concept.parameters().get(owned.parameter()).value())
        .findFirst();
  }

  /** A parameter that is a number of years moves with the table that is read so. */
  private static void unbound(Subject subject, Made made, Consumer<Finding> findings) {
    var bound = bound(made);
    var told = new HashSet<String>();
    var owned = Queries.owned(subject).toList();
    for (var name : made.query().parameters()) {
      owned.stream()
          .filter(each -> each.sqlName().equals(name.name()))
          .filter(each -> each.parameter().unit().filter(YEARS::equals).isPresent())
          .filter(each -> !bound.contains(each.written()) && told.add(each.written()))
          .map(
              each ->
                  new Finding(
                      FindingCode.LOOK_BACK,
                      made.place(name),
                      "The query looks back by :%s, and `reads` of %s says another number or none"
                          .formatted(name.name(), made.at().table().name()),
                      "write `years_back: %s` there".formatted(each.written())))
          .forEach(findings);
    }
  }

  private static Set<String> bound(Made made) {
    return made.at().table().reads().stream()
        .flatMap(read -> read.yearsBack().stream())
        .map(YearsBack::toString)
        .collect(Collectors.toSet());
  }
}

package org.fiche.check.subject;

import java.util.Optional;
import org.fiche.card.Database;
import org.fiche.card.Variable;
import org.fiche.card.method.Aggregate;
import org.fiche.card.method.Method;
import org.fiche.card.setting.Unit;

/** What the parts of a method are measured in. */
public record Units(Subject subject) {

  public Optional<Unit> unit(String id) {
    return subject.settings().flatMap(settings -> settings.value().unit(id));
  }

  /** The id of a unit: that of the variable that is summed, or that of the rows that count. */
  public Optional<String> of(Method method, Aggregate aggregate) {
    return switch (aggregate) {
      case Aggregate.Sum sum ->
          subject.variable(sum.sum()).flatMap(Variable::unit).filter(id -> unit(id).isPresent());
      case Aggregate.Count count ->
          subject.table(method.of()).map(at -> rows(at.table().unitType()));
    };
  }

  private static String rows(Database.UnitType type) {
    return switch (type) {
      case PERSON -> "persons";
      case PRACTICE -> "practices";
      case SERVICE -> "services";
      case AREA -> "areas";
    };
  }
}

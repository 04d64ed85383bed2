package org.fiche.page.sheet;

import java.util.List;
import java.util.Optional;
import org.fiche.card.Database;
import org.fiche.card.Indicator;
import org.fiche.card.method.Aggregate;
import org.fiche.card.setting.Unit;
import org.fiche.page.text.Pointer;
import org.fiche.page.text.Scribe;
import org.fiche.page.text.Shown;

/**
 * The method of an indicator: in words, and as it is run.
 *
 * @param factor what the quotient is multiplied by
 * @param where what both counts ask for; empty if they take every row
 * @param database where the table stands
 */
public record Calculation(
    Shown numerator,
    Optional<Shown> denominator,
    int factor,
    List<Sign> where,
    Run top,
    Optional<Run> bottom,
    String table,
    Optional<Database.Table> described,
    Optional<Pointer> database) {

  /** One count as it is run: the sum of a variable, or the number of rows that meet a condition. */
  public record Run(Optional<Sign> sum, List<Sign> count) {

    private static Run of(Aggregate aggregate, Scribe scribe) {
      return switch (aggregate) {
        case Aggregate.Sum sum -> new Run(Optional.of(Sign.variable(sum.sum(), scribe)), List.of());
        case Aggregate.Count count -> new Run(Optional.empty(), Sign.all(count.count(), scribe));
      };
    }
  }

  public static Calculation of(Indicator indicator, Scribe scribe) {
    var method = indicator.method();
    var databases = scribe.catalogue().cards(Database.class);
    return new Calculation(
        scribe.inline(method.numerator().label()),
        method.denominator().map(each -> scribe.inline(each.label())),
        method.times().orElseGet(() -> factor(indicator, scribe)),
        method.where().map(where -> Sign.all(where, scribe)).orElse(List.of()),
        Run.of(method.numerator(), scribe),
        method.denominator().map(each -> Run.of(each, scribe)),
        method.of(),
        databases.stream().flatMap(each -> tables(each, method.of()).stream()).findFirst(),
        databases.stream()
            .filter(each -> !tables(each, method.of()).isEmpty())
            .findFirst()
            .map(scribe::pointer));
  }

  private static int factor(Indicator indicator, Scribe scribe) {
    return scribe.catalogue().settings().unit(indicator.unit()).map(Unit::factor).orElse(1);
  }

  private static List<Database.Table> tables(Database database, String name) {
    return database.tables().stream().filter(table -> table.name().equals(name)).toList();
  }
}

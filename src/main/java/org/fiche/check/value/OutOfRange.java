package org.fiche.check.value;

import java.util.function.Consumer;
import org.fiche.card.CodeList;
import org.fiche.card.Concept;
import org.fiche.card.Database;
import org.fiche.card.Indicator;
import org.fiche.card.Period;
import org.fiche.card.Updated;
import org.fiche.card.Variable;
import org.fiche.card.method.YearsBack;
import org.fiche.card.setting.Settings;
import org.fiche.card.setting.Unit;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.content.Source;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Numbers that cannot be meant: negative lags, years of another age, too many decimals. */
public final class OutOfRange implements Check {

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2200;
  private static final int MOST_DECIMALS = 6;
  private static final int MOST_YEARS_BACK = 50;

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    subject
        .all(Indicator.class)
        .forEach(each -> indicator(new Range(each, findings), each.value()));
    subject.all(Variable.class).forEach(each -> variable(new Range(each, findings), each.value()));
    subject.all(Database.class).forEach(each -> database(new Range(each, findings), each.value()));
    subject.all(CodeList.class).forEach(each -> codeList(new Range(each, findings), each.value()));
    subject
        .all(Concept.class)
        .forEach(each -> concept(subject, new Range(each, findings), each.value()));
    subject.settings().ifPresent(each -> settings(new Range(each, findings), each.value()));
  }

  private record Range(Source<?> source, Consumer<Finding> findings) {

    void between(int lowest, int highest, String path, int value) {
      if (value < lowest || value > highest) {
        findings.accept(
            new Finding(
                FindingCode.OUT_OF_RANGE,
                source.place(path),
                value + " in " + path + " cannot be right",
                "write a number from "
                    + lowest
                    + (highest == Integer.MAX_VALUE ? " up" : " to " + highest)));
      }
    }

    void year(String path, int value) {
      between(FIRST_YEAR, LAST_YEAR, path, value);
    }

    void years(String path, Period period) {
      year(path + ".from", period.from());
      period.to().ifPresent(to -> year(path + ".to", to));
    }

    void updated(Updated updated) {
      updated.lagYears().ifPresent(lag -> between(0, MOST_YEARS_BACK, "updated.lag_years", lag));
    }
  }

  private static void indicator(Range range, Indicator indicator) {
    range.between(0, MOST_DECIMALS, "decimals", indicator.decimals());
    range.years("available", indicator.available());
    range.updated(indicator.updated());
    indicator.finestArea().from().ifPresent(from -> range.year("finest_area.from", from));
    for (int index = 0; index < indicator.breaks().size(); index++) {
      range.year("breaks[" + index + "].year", indicator.breaks().get(index).year());
    }
  }

  private static void variable(Range range, Variable variable) {
    variable.available().ifPresent(period -> range.years("available", period));
    variable.updated().ifPresent(range::updated);
  }

  private static void database(Range range, Database database) {
    for (int index = 0; index < database.tables().size(); index++) {
      var path = "tables[" + index + "]";
      var table = database.tables().get(index);
      table.from().ifPresent(from -> range.year(path + ".from", from));
      for (int read = 0; read < table.reads().size(); read++) {
        var back = path + ".reads[" + read + "].years_back";
        table
            .reads()
            .get(read)
            .yearsBack()
            .filter(YearsBack.Fixed.class::isInstance)
            .map(YearsBack.Fixed.class::cast)
            .ifPresent(fixed -> range.between(0, MOST_YEARS_BACK, back, fixed.years()));
      }
    }
  }

  private static void codeList(Range range, CodeList list) {
    for (int index = 0; index < list.codes().size(); index++) {
      var path = "codes[" + index + "].upper";
      var entry = list.codes().get(index);
      entry
          .lower()
          .ifPresent(
              lower ->
                  entry
                      .upper()
                      .ifPresent(upper -> range.between(lower, Integer.MAX_VALUE, path, upper)));
    }
  }

  private static void concept(Subject subject, Range range, Concept concept) {
    concept
        .parameters()
        .forEach(
            (name, parameter) -> {
              boolean year =
                  parameter
                      .unit()
                      .flatMap(
                          id -> subject.settings().flatMap(settings -> settings.value().unit(id)))
                      .filter(unit -> unit.shape() == Unit.Shape.YEAR)
                      .isPresent();
              if (year) {
                range.year("parameters." + name + ".value", parameter.value());
              }
            });
  }

  private static void settings(Range range, Settings settings) {
    for (int index = 0; index < settings.units().size(); index++) {
      range.between(
          1,
          Integer.MAX_VALUE,
          "units[" + index + "].factor",
          settings.units().get(index).factor());
    }
    settings
        .disclosure()
        .ifPresent(
            limits -> {
              range.between(
                  0, Integer.MAX_VALUE, "min_persons_numerator", limits.minPersonsNumerator());
              range.between(0, Integer.MAX_VALUE, "min_complement", limits.minComplement());
              range.between(
                  0, Integer.MAX_VALUE, "min_denominator_persons", limits.minDenominatorPersons());
              range.between(0, Integer.MAX_VALUE, "min_practices", limits.minPractices());
              range.between(
                  0, Integer.MAX_VALUE, "protection_interval", limits.protectionInterval());
            });
  }
}

package org.fiche.check.method;

import java.util.Optional;
import java.util.function.Consumer;
import org.fiche.card.Indicator;
import org.fiche.card.method.Method;
import org.fiche.card.setting.Settings;
import org.fiche.card.setting.Unit;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.check.subject.Units;
import org.fiche.content.Source;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Units that are not those of what the method calculates. */
public final class UnitMethod implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    var units = new Units(subject);
    for (var indicator : subject.all(Indicator.class)) {
      units
          .unit(indicator.value().unit())
          .ifPresent(unit -> new OfIndicator(indicator, unit, units, findings).check());
    }
    subject.settings().ifPresent(settings -> means(settings, findings));
  }

  private static void means(Source<Settings> settings, Consumer<Finding> findings) {
    var units = settings.value().units();
    for (int index = 0; index < units.size(); index++) {
      var unit = units.get(index);
      boolean mean = unit.shape() == Unit.Shape.MEAN;
      if (mean != (unit.numerator().isPresent() && unit.denominator().isPresent())) {
        findings.accept(
            new Finding(
                FindingCode.UNIT_METHOD,
                settings.place("units[" + index + "].shape"),
                mean
                    ? "The mean " + unit.id() + " does not say what is divided by what"
                    : "Only a mean has a numerator and a denominator, not " + unit.id(),
                mean
                    ? "add `numerator:` and `denominator:`"
                    : "take them out, or write `shape: mean`"));
      }
    }
  }

  private record OfIndicator(
      Source<Indicator> source, Unit unit, Units units, Consumer<Finding> findings) {

    void check() {
      var method = source.value().method();
      method
          .times()
          .filter(times -> times != unit.factor())
          .ifPresent(
              times ->
                  note(
                      "method.times",
                      "The method multiplies by "
                          + times
                          + " and the unit "
                          + unit.id()
                          + " by "
                          + unit.factor(),
                      "leave `times` out, or change the unit"));
      var above = units.of(method, method.numerator());
      switch (unit.shape()) {
        case COUNT -> count(method, above);
        case SHARE -> share(method, above);
        case MEAN -> mean(method, above);
        case YEAR ->
            note(
                "unit",
                "The unit " + unit.id() + " is a year of the calendar, which no method calculates",
                "write the unit of what is counted");
      }
    }

    private void count(Method method, Optional<String> above) {
      if (method.denominator().isPresent()) {
        note(
            "method.denominator",
            "The unit " + unit.id() + " is a count, and the method divides",
            "take the denominator out, or write the unit of a share or a mean");
      }
      if (source.value().decimals() != 0) {
        note("decimals", "A count is a whole number", "write `decimals: 0`");
      }
      same("method.numerator", above, unit.id());
    }

    private void share(Method method, Optional<String> above) {
      if (hasDenominator(method)) {
        var below = method.denominator().flatMap(each -> units.of(method, each));
        if (above.isPresent() && below.isPresent() && !above.equals(below)) {
          note(
              "method.denominator",
              "A share divides like by like, not " + above.get() + " by " + below.get(),
              "change the method, or write the unit of a mean");
        }
      }
    }

    private void mean(Method method, Optional<String> above) {
      if (hasDenominator(method)) {
        var below = method.denominator().flatMap(each -> units.of(method, each));
        unit.numerator().ifPresent(wanted -> same("method.numerator", above, wanted));
        unit.denominator().ifPresent(wanted -> same("method.denominator", below, wanted));
      }
    }

    private boolean hasDenominator(Method method) {
      if (method.denominator().isEmpty()) {
        note(
            "method",
            "The unit " + unit.id() + " needs a denominator",
            "add `denominator:`, or write the unit of a count");
      }
      return method.denominator().isPresent();
    }

    private void same(String path, Optional<String> found, String wanted) {
      if (found.isPresent() && !found.get().equals(wanted)) {
        note(
            path,
            "Here "
                + found.get()
                + " are counted, and the unit "
                + unit.id()
                + " asks for "
                + wanted,
            "change the unit or the method");
      }
    }

    private void note(String path, String message, String remedy) {
      findings.accept(new Finding(FindingCode.UNIT_METHOD, source.place(path), message, remedy));
    }
  }
}

package org.fiche.check.value;

import java.util.function.Consumer;
import org.fiche.card.CodeList;
import org.fiche.card.Indicator;
import org.fiche.card.Period;
import org.fiche.card.Variable;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.content.Source;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Place;

/** Periods that end before they begin, or that hold years of which nothing is known. */
public final class PeriodOrder implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    subject.all(Indicator.class).forEach(each -> indicator(each, findings));
    subject
        .all(Variable.class)
        .forEach(
            each -> each.value().available().ifPresent(period -> forwards(each, period, findings)));
    subject.all(CodeList.class).forEach(each -> validity(each, findings));
    Availability.check(subject, findings);
  }

  private static void forwards(Source<?> source, Period period, Consumer<Finding> findings) {
    if (period.to().filter(to -> to < period.from()).isPresent()) {
      findings.accept(
          finding(
              source.place("available.to"),
              "The period ends before " + period.from() + ", when it begins",
              "change `from` or `to`"));
    }
  }

  private static void indicator(Source<Indicator> source, Consumer<Finding> findings) {
    var indicator = source.value();
    var period = indicator.available();
    forwards(source, period, findings);
    indicator
        .finestArea()
        .from()
        .filter(from -> !period.holds(from))
        .ifPresent(
            from ->
                findings.accept(
                    finding(
                        source.place("finest_area.from"),
                        "The finest area begins in " + from + ", when there are no values",
                        "write a year of " + words(period) + ", or leave it out")));
    for (int index = 0; index < indicator.breaks().size(); index++) {
      int year = indicator.breaks().get(index).year();
      if (!period.holds(year) || year == period.from()) {
        findings.accept(
            finding(
                source.place("breaks[" + index + "].year"),
                "The break of " + year + " parts no two years that have values",
                "write a year after " + period.from() + ", or take it out"));
      }
    }
  }

  private static String words(Period period) {
    return period.from() + " to " + period.to().map(String::valueOf).orElse("today");
  }

  private static void validity(Source<CodeList> list, Consumer<Finding> findings) {
    var codes = list.value().codes();
    for (int index = 0; index < codes.size(); index++) {
      var entry = codes.get(index);
      if (entry.from().isPresent() && entry.to().filter(entry.from().get()::isAfter).isPresent()) {
        findings.accept(
            finding(
                list.place("codes[" + index + "].to"),
                "The code " + entry.code() + " ends before it begins",
                "change `from` or `to`"));
      }
    }
  }

  static Finding finding(Place place, String message, String remedy) {
    return new Finding(FindingCode.PERIOD_ORDER, place, message, remedy);
  }
}

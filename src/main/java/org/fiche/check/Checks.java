package org.fiche.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fiche.content.Content;
import org.fiche.finding.Finding;

/** All checks of content. */
public final class Checks {

  private static final List<Check> ALL =
      List.of(
          new BadAddress(),
          new BroaderCycle(),
          new BrokenLink(),
          new CodeNotFile(),
          new ConditionType(),
          new DimensionCategories(),
          new DuplicateCode(),
          new DuplicateName(),
          new EmptyCodeList(),
          new FutureDate(),
          new IncompleteSettings(),
          new LinkToDraft(),
          new MissingTranslation(),
          new NoReason(),
          new NoSuccessor(),
          new OtherDatabase(),
          new OtherTable(),
          new OutOfRange(),
          new OverlappingRange(),
          new OverlappingValidity(),
          new PeriodOrder(),
          new RawHtml(),
          new ReviewOverdue(),
          new SelfLink(),
          new SourceCycle(),
          new SourceUnreachable(),
          new TableCycle(),
          new TranslationsDiffer(),
          new UnitMethod(),
          new UnitType(),
          new UnknownCode(),
          new UnknownContext(),
          new UnknownFamily(),
          new UnknownKeyword(),
          new UnknownParameter(),
          new UnknownTable(),
          new UnknownUnit(),
          new WrongKind());

  private Checks() {}

  /**
   * Every mistake in content, those of reading included.
   *
   * @param today what is overdue or in the future is so on this day
   * @return in the order of files, lines and columns, each once
   */
  public static List<Finding> of(Content content, LocalDate today) {
    var findings = new ArrayList<>(content.findings());
    var subject = new Subject(content, today);
    ALL.forEach(check -> check.check(subject, findings::add));
    return findings.stream()
        .distinct()
        .sorted(Comparator.comparing(Finding::place).thenComparing(Finding::code))
        .toList();
  }
}

package org.fiche.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fiche.card.Card;
import org.fiche.check.method.ConditionType;
import org.fiche.check.method.OtherDatabase;
import org.fiche.check.method.OtherTable;
import org.fiche.check.method.SourceCycle;
import org.fiche.check.method.SourceUnreachable;
import org.fiche.check.method.TableCycle;
import org.fiche.check.method.UnitMethod;
import org.fiche.check.method.UnitType;
import org.fiche.check.name.CodeNotFile;
import org.fiche.check.name.DuplicateCode;
import org.fiche.check.name.DuplicateName;
import org.fiche.check.name.UnknownContext;
import org.fiche.check.name.UnknownFamily;
import org.fiche.check.name.UnknownKeyword;
import org.fiche.check.name.UnknownParameter;
import org.fiche.check.name.UnknownTable;
import org.fiche.check.name.UnknownUnit;
import org.fiche.check.query.LookBack;
import org.fiche.check.query.QueryMissing;
import org.fiche.check.query.QueryName;
import org.fiche.check.query.QueryReads;
import org.fiche.check.relation.BroaderCycle;
import org.fiche.check.relation.BrokenLink;
import org.fiche.check.relation.LinkToDraft;
import org.fiche.check.relation.NoSuccessor;
import org.fiche.check.relation.SelfLink;
import org.fiche.check.relation.UnknownCode;
import org.fiche.check.relation.WrongKind;
import org.fiche.check.subject.CardParts;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.check.subject.TextCheck;
import org.fiche.check.subject.Writing;
import org.fiche.check.text.BadAddress;
import org.fiche.check.text.IncompleteSettings;
import org.fiche.check.text.MissingTranslation;
import org.fiche.check.text.RawHtml;
import org.fiche.check.text.TranslationsDiffer;
import org.fiche.check.value.DimensionCategories;
import org.fiche.check.value.EmptyCodeList;
import org.fiche.check.value.FutureDate;
import org.fiche.check.value.NoReason;
import org.fiche.check.value.OutOfRange;
import org.fiche.check.value.OverlappingRange;
import org.fiche.check.value.OverlappingValidity;
import org.fiche.check.value.PeriodOrder;
import org.fiche.check.value.ReviewOverdue;
import org.fiche.content.Content;
import org.fiche.content.Source;
import org.fiche.finding.Finding;

/**
 * All checks of content. They remember what they saw in each card, so that checking again after a
 * change costs little where nothing changed. Not for two threads.
 */
public final class Checks {

  private static final List<TextCheck> OF_TEXTS =
      List.of(new BrokenLink(), new RawHtml(), new TranslationsDiffer());

  private static final List<Check> OF_ALL =
      List.of(
          new BadAddress(),
          new BroaderCycle(),
          new CodeNotFile(),
          new ConditionType(),
          new DimensionCategories(),
          new DuplicateCode(),
          new DuplicateName(),
          new EmptyCodeList(),
          new FutureDate(),
          new IncompleteSettings(),
          new LinkToDraft(),
          new LookBack(),
          new MissingTranslation(),
          new NoReason(),
          new NoSuccessor(),
          new OtherDatabase(),
          new OtherTable(),
          new OutOfRange(),
          new OverlappingRange(),
          new OverlappingValidity(),
          new PeriodOrder(),
          new QueryMissing(),
          new QueryName(),
          new QueryReads(),
          new ReviewOverdue(),
          new SelfLink(),
          new SourceCycle(),
          new SourceUnreachable(),
          new TableCycle(),
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

  private Map<Source<? extends Card>, Seen> remembered = new IdentityHashMap<>();

  /** What depends on one card alone. */
  private record Seen(CardParts parts, List<Finding> findings) {}

  /**
   * Every mistake in content, those of reading included.
   *
   * @param today what is overdue or in the future is so on this day
   * @return in the order of files, lines and columns, each once
   */
  public List<Finding> of(Content content, LocalDate today) {
    var seen = seen(content);
    var subject = new Subject(content, today, card -> parts(seen, card));
    var findings = new ArrayList<>(content.findings());
    seen.values().forEach(each -> findings.addAll(each.findings()));
    findings.addAll(ofTexts(subject.settingTexts()));
    // Side by side: no check needs what another found.
    OF_ALL.parallelStream().map(check -> found(check, subject)).toList().forEach(findings::addAll);
    return findings.stream()
        .distinct()
        .sorted(Comparator.comparing(Finding::place).thenComparing(Finding::code))
        .toList();
  }

  private static CardParts parts(
      Map<Source<? extends Card>, Seen> seen, Source<? extends Card> card) {
    return Objects.requireNonNull(seen.get(card)).parts();
  }

  /** Cards that a reader remembers are the same objects as before. */
  private Map<Source<? extends Card>, Seen> seen(Content content) {
    var now = new IdentityHashMap<Source<? extends Card>, Seen>();
    for (var card : content.cards()) {
      var before = remembered.get(card);
      now.put(card, before == null ? look(card) : before);
    }
    remembered = now;
    return now;
  }

  private static Seen look(Source<? extends Card> card) {
    var parts = CardParts.of(card);
    return new Seen(parts, ofTexts(parts.writings()));
  }

  private static List<Finding> ofTexts(List<Writing> writings) {
    var findings = new ArrayList<Finding>();
    for (var check : OF_TEXTS) {
      writings.forEach(writing -> check.check(writing, findings::add));
    }
    return List.copyOf(findings);
  }

  private static List<Finding> found(Check check, Subject subject) {
    var findings = new ArrayList<Finding>();
    check.check(subject, findings::add);
    return findings;
  }
}

package org.fiche.page.panel;

import org.fiche.area.Area.AreaId;
import org.fiche.area.Level;
import org.fiche.card.setting.Unit;
import org.fiche.card.text.Language;
import org.fiche.observation.Reason;
import org.fiche.observation.cell.Breakdown;
import org.fiche.observation.cell.BreakdownNames;
import org.fiche.page.text.Scribe;
import org.fiche.page.words.PanelWords;

/** What codes are called in a reader's language, as plain text. */
public record Labels(Scribe scribe, PanelWords words) {

  /** The name of an area; a sector has none but its code. */
  public String area(AreaId id) {
    return scribe
        .catalogue()
        .areas()
        .area(id)
        .map(area -> area.name(scribe.language().code()))
        .orElse(id.nis());
  }

  public String level(Level level) {
    return scribe
        .catalogue()
        .settings()
        .level(level)
        .map(name -> scribe.plain(name.label()))
        .orElse(level.id());
  }

  public String levels(Level level) {
    return scribe
        .catalogue()
        .settings()
        .level(level)
        .map(name -> scribe.plain(name.plural()))
        .orElse(level.id());
  }

  /** What stands behind a figure, with the space that its language wants before it. */
  public String behind(Unit unit) {
    var suffix = scribe.plain(unit.suffix());
    return scribe.gap(suffix) + suffix;
  }

  /** Why there is no figure. */
  public String reason(Reason reason) {
    return switch (reason) {
      case Reason.BeforeStart before -> words.beforeStart(before.from());
      case Reason.AfterEnd after -> words.afterEnd(after.to());
      case Reason.TooFine fine -> words.tooFine(level(fine.finest()));
      case Reason.NoBreakdown lacking -> words.noBreakdown(breakdown(lacking.breakdown()));
      case Reason.NotComputed not -> words.notComputed();
      case Reason.ZeroDenominator zero -> words.zeroDenominator();
      case Reason.Unreachable gone -> words.unreachable();
      case Reason.Disclosive secret -> words.disclosive();
    };
  }

  /** The name of several areas of a level, as it stands inside a sentence. */
  public String levelsInside(Level level) {
    var name = levels(level);
    return scribe.language() == Language.DE ? name : name.toLowerCase(scribe.language().locale());
  }

  public String breakdown(Breakdown breakdown) {
    return names()
        .dimension(breakdown)
        .map(card -> scribe.plain(card.title()))
        .orElse(breakdown.column());
  }

  public String category(Breakdown breakdown, String code) {
    return names()
        .category(breakdown, code)
        .map(scribe::plain)
        .orElse(code.equals(Breakdown.TOTAL) ? words.total() : code);
  }

  private BreakdownNames names() {
    return new BreakdownNames(scribe.catalogue());
  }
}

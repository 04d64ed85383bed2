package org.fiche.exchange.data;

import org.fiche.area.Area;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Level;
import org.fiche.card.Indicator;
import org.fiche.card.setting.Unit;
import org.fiche.card.text.Language;
import org.fiche.card.text.Text;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.Wording;
import org.fiche.observation.Reason;
import org.fiche.observation.Status;
import org.fiche.observation.cell.Breakdown;
import org.fiche.observation.cell.BreakdownNames;

/** What codes are called in a reader's language. */
public final class Captions {

  private final Catalogue catalogue;
  private final Language language;
  private final Wording wording;
  private final BreakdownNames names;

  public Captions(Catalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.language = language;
    this.wording = catalogue.in(language);
    this.names = new BreakdownNames(catalogue);
  }

  Language language() {
    return language;
  }

  String word(Word word, Object... filled) {
    return word.in(language, filled);
  }

  /** The words of a text, without markup and links. */
  String plain(Text text) {
    return wording.plain(text);
  }

  /** The name of an area; a sector has none but its code. */
  public String area(AreaId id) {
    return catalogue.areas().area(id).map(this::name).orElse(id.nis());
  }

  private String name(Area area) {
    return area.name(language.code());
  }

  String level(Level level) {
    return catalogue.settings().level(level).map(name -> plain(name.label())).orElse(level.id());
  }

  String unit(String id) {
    return catalogue.settings().unit(id).map(Unit::label).map(this::plain).orElse(id);
  }

  String breakdown(Breakdown breakdown) {
    return names.dimension(breakdown).map(wording::title).orElse(breakdown.column());
  }

  String category(Breakdown breakdown, String code) {
    return names
        .category(breakdown, code)
        .map(this::plain)
        .orElse(code.equals(Breakdown.TOTAL) ? word(Word.TOTAL) : code);
  }

  String status(Status status) {
    return switch (status) {
      case NORMAL -> word(Word.NORMAL);
      case SUPPRESSED -> word(Word.SUPPRESSED);
      case NOT_AVAILABLE -> word(Word.NOT_AVAILABLE);
      case NOT_APPLICABLE -> word(Word.NOT_APPLICABLE);
    };
  }

  String reason(Reason reason) {
    return switch (reason) {
      case Reason.BeforeStart before -> word(Word.BEFORE_START, before.from());
      case Reason.AfterEnd after -> word(Word.AFTER_END, after.to());
      case Reason.TooFine fine -> word(Word.TOO_FINE, level(fine.finest()));
      case Reason.NoBreakdown lacking -> word(Word.NO_BREAKDOWN, breakdown(lacking.breakdown()));
      case Reason.NotComputed not -> word(Word.NOT_COMPUTED);
      case Reason.ZeroDenominator zero -> word(Word.ZERO_DENOMINATOR);
      case Reason.Unreachable gone -> word(Word.UNREACHABLE);
      case Reason.Disclosive secret -> word(Word.DISCLOSIVE);
    };
  }

  String title(Indicator indicator) {
    return wording.title(indicator);
  }

  String publisher() {
    return plain(catalogue.imprint().publisher().name());
  }
}

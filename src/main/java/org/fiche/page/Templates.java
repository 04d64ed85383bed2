package org.fiche.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.fiche.card.CodeList;
import org.fiche.card.Concept;
import org.fiche.card.Database;
import org.fiche.card.Dimension;
import org.fiche.card.Indicator;
import org.fiche.card.Page;
import org.fiche.card.Variable;
import org.fiche.card.setting.Keyword;
import org.fiche.page.news.Arrival;
import org.fiche.page.panel.Panel;
import org.fiche.page.sheet.Calculation;
import org.fiche.page.sheet.Found;
import org.fiche.page.sheet.Frame;
import org.fiche.page.sheet.Live;
import org.fiche.page.sheet.NextUpdate;
import org.fiche.page.sheet.Sheet;
import org.fiche.page.sheet.Shelves;
import org.fiche.page.sheet.Standing;
import org.fiche.page.text.Pointer;
import org.fiche.page.text.Scribe;

/** The pages. Their files are in {@code templates/page}. */
@CheckedTemplate(basePath = "page")
final class Templates {

  private Templates() {}

  static native TemplateInstance start(
      Frame frame, Scribe scribe, Shelves shelves, List<Pointer> glimpses);

  static native TemplateInstance indicator(
      Frame frame,
      Scribe scribe,
      Sheet sheet,
      Indicator card,
      Calculation calculation,
      Optional<NextUpdate> next,
      Live live);

  static native TemplateInstance embed(
      Frame frame, Scribe scribe, Indicator card, Optional<Panel> panel);

  static native TemplateInstance variable(
      Frame frame,
      Scribe scribe,
      Sheet sheet,
      Variable card,
      Optional<NextUpdate> next,
      Optional<Variable.Raw> delivered);

  static native TemplateInstance concept(Frame frame, Scribe scribe, Sheet sheet, Concept card);

  static native TemplateInstance dimension(Frame frame, Scribe scribe, Sheet sheet, Dimension card);

  static native TemplateInstance codelist(Frame frame, Scribe scribe, Sheet sheet, CodeList card);

  static native TemplateInstance database(Frame frame, Scribe scribe, Sheet sheet, Database card);

  static native TemplateInstance document(Frame frame, Scribe scribe, Sheet sheet, Page card);

  static native TemplateInstance site(Frame frame, Scribe scribe, Sheet sheet, Page card);

  static native TemplateInstance search(Frame frame, Scribe scribe, Found found, Shelves shelves);

  static native TemplateInstance later(Frame frame);

  static native TemplateInstance keywords(Frame frame, Scribe scribe, Shelves shelves);

  static native TemplateInstance keyword(
      Frame frame, Scribe scribe, Keyword keyword, List<Shelves.OfKind> kinds, int cards);

  static native TemplateInstance glossary(Frame frame, Scribe scribe, Shelves shelves);

  static native TemplateInstance changes(Frame frame, Scribe scribe, Shelves shelves);

  static native TemplateInstance releases(Frame frame, Scribe scribe, List<Arrival> arrivals);

  static native TemplateInstance status(Frame frame, Standing standing);

  static native TemplateInstance missing(Frame frame, String asked, List<Pointer> near);

  static native TemplateInstance failure(Frame frame, String id);

  static native TemplateInstance rejected(Frame frame, int status);

  static native TemplateInstance empty(Frame frame);
}

package org.fiche.page.comparison;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.fiche.page.sheet.Frame;
import org.fiche.page.text.Scribe;

/** The page of a comparison. Its files are in {@code templates/comparison}. */
@CheckedTemplate(basePath = "comparison")
final class ComparisonTemplates {

  private ComparisonTemplates() {}

  static native TemplateInstance comparison(Frame frame, Scribe scribe, Comparison comparison);
}

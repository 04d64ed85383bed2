package org.fiche.page.cite;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.fiche.card.Indicator;
import org.fiche.page.sheet.Frame;
import org.fiche.page.text.Scribe;

/** Pages of references and of cited figures. Their files are in {@code templates/cite}. */
@CheckedTemplate(basePath = "cite")
final class CiteTemplates {

  private CiteTemplates() {}

  static native TemplateInstance cited(Frame frame, Scribe scribe, Cited cited);

  static native TemplateInstance values(Frame frame, Scribe scribe, ValueList list);

  static native TemplateInstance noValues(
      Frame frame, Scribe scribe, Indicator indicator, String release, List<String> releases);
}

package org.fiche.page.list;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.fiche.page.sheet.Frame;
import org.fiche.page.text.Scribe;

/** The page of a reader's list. Its files are in {@code templates/list}. */
@CheckedTemplate(basePath = "list")
final class ListTemplates {

  private ListTemplates() {}

  static native TemplateInstance list(Frame frame, Scribe scribe, OwnList own);
}

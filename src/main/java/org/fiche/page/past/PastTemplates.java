package org.fiche.page.past;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import org.fiche.page.sheet.Frame;
import org.fiche.page.text.Scribe;

/** Pages about versions. Their files are in {@code templates/past}. */
@CheckedTemplate(basePath = "past")
final class PastTemplates {

  private PastTemplates() {}

  static native TemplateInstance versions(
      Frame frame, Scribe scribe, VersionList list, Optional<String> missing);

  static native TemplateInstance differences(Frame frame, Scribe scribe, Comparison comparison);
}

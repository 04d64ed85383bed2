package org.fiche.page.place;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.fiche.page.sheet.Frame;
import org.fiche.page.text.Scribe;
import org.fiche.page.text.Shown;

/** Pages of areas. Their files are in {@code templates/place}. */
@CheckedTemplate(basePath = "place")
final class PlaceTemplates {

  private PlaceTemplates() {}

  static native TemplateInstance area(Frame frame, Scribe scribe, PlaceSheet sheet);

  static native TemplateInstance areas(Frame frame, Scribe scribe, PlaceIndex index);

  static native TemplateInstance level(Frame frame, Scribe scribe, Shown level, List<Spot> spots);

  static native TemplateInstance missing(
      Frame frame, Scribe scribe, String asked, List<PlaceIndex.Hit> near);
}

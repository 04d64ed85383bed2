package org.fiche.page.place;

import org.fiche.area.Area;
import org.fiche.area.Area.AreaId;
import org.fiche.page.text.Scribe;
import org.fiche.page.text.Shown;

/** An area as pages name it, and where its own page is. */
public record Spot(AreaId id, String address, String name, Shown level) {

  static Spot of(Area area, Scribe scribe) {
    var language = scribe.language().code();
    return new Spot(
        area.id(),
        "/" + language + "/areas/" + area.id().level().id() + "/" + area.id().nis(),
        area.name(language),
        scribe.level(area.id().level()));
  }

  /** The question at {@code /data} that only this area answers. */
  public String query() {
    return "level=" + id.level().id() + "&area=" + id.nis();
  }
}

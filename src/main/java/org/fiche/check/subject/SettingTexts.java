package org.fiche.check.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fiche.card.setting.Imprint;
import org.fiche.card.setting.Settings;
import org.fiche.card.text.Text;
import org.fiche.content.Source;

/** All texts of the files beside the cards. */
final class SettingTexts {

  private final Source<Settings> source;
  private final List<Writing> all = new ArrayList<>();

  private SettingTexts(Source<Settings> source) {
    this.source = source;
  }

  static List<Writing> of(Source<Settings> source) {
    var texts = new SettingTexts(source);
    var settings = source.value();
    texts.imprint(settings.imprint());
    for (int index = 0; index < settings.keywords().size(); index++) {
      var keyword = settings.keywords().get(index);
      texts.add("keywords[" + index + "].label", keyword.label());
      texts.add("keywords[" + index + "].definition", keyword.definition());
    }
    for (int index = 0; index < settings.units().size(); index++) {
      var unit = settings.units().get(index);
      texts.add("units[" + index + "].label", unit.label());
      texts.add("units[" + index + "].suffix", unit.suffix());
    }
    for (int index = 0; index < settings.levels().size(); index++) {
      var level = settings.levels().get(index);
      texts.add("levels[" + index + "].label", level.label());
      texts.add("levels[" + index + "].plural", level.plural());
    }
    return texts.all;
  }

  private void imprint(Imprint imprint) {
    add("title", imprint.title());
    add("lead", imprint.lead());
    add("publisher.name", imprint.publisher().name());
    for (int index = 0; index < imprint.contexts().size(); index++) {
      add("contexts[" + index + "].label", imprint.contexts().get(index).label());
    }
    add("notice", imprint.notice());
    imprint.areasSource().ifPresent(text -> add("areas_source", text));
  }

  private void add(String path, Text text) {
    all.add(new Writing(source, path, text, Map.of()));
  }
}

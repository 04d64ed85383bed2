package org.fiche.card.setting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.area.Level;
import org.fiche.card.text.Language;

/** What the cards of a catalogue share: its imprint, shelves, units, synonyms and levels. */
public record Settings(
    Imprint imprint,
    List<Keyword> keywords,
    List<Unit> units,
    List<Map<Language, List<String>>> synonyms,
    List<LevelName> levels,
    Optional<Disclosure> disclosure) {

  public Optional<Keyword> keyword(String id) {
    return keywords.stream().filter(keyword -> keyword.id().equals(id)).findFirst();
  }

  public Optional<Unit> unit(String id) {
    return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
  }

  public Optional<LevelName> level(Level level) {
    return levels.stream().filter(name -> name.code() == level).findFirst();
  }
}

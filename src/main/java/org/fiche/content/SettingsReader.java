package org.fiche.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.fiche.card.setting.Disclosure;
import org.fiche.card.setting.Imprint;
import org.fiche.card.setting.Keyword;
import org.fiche.card.setting.LevelName;
import org.fiche.card.setting.Settings;
import org.fiche.card.setting.Unit;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Place;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the files beside the cards. Each is needed but {@code disclosure.yaml}. */
final class SettingsReader {

  static final String IMPRINT = "catalogue.yaml";
  static final String KEYWORDS = "keywords.yaml";
  static final String UNITS = "units.yaml";
  static final String SYNONYMS = "synonyms.yaml";
  static final String DISCLOSURE = "disclosure.yaml";
  static final String LEVELS = "areas/levels.yaml";
  static final List<String> FILES = List.of(IMPRINT, KEYWORDS, UNITS, SYNONYMS, DISCLOSURE, LEVELS);

  private final Map<String, ContentFile> files = new HashMap<>();
  private final Map<String, Source.Span> spans = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  SettingsReader(List<ContentFile> all) {
    all.forEach(file -> files.put(file.inside(), file));
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /**
   * @param folder as findings print it, with a slash at its end
   * @return nothing when a needed file is missing or broken
   */
  Optional<Source<Settings>> read(String folder) {
    var imprint = file(folder, IMPRINT, true, (reader, node) -> reader.read(Imprint.class, node));
    var keywords = list(folder, KEYWORDS, "keywords", Keyword.class);
    var units = list(folder, UNITS, "units", Unit.class);
    var synonyms =
        file(folder, SYNONYMS, true, (reader, node) -> reader.wordLists("synonyms", node));
    var levels = list(folder, LEVELS, "levels", LevelName.class);
    var disclosure =
        file(folder, DISCLOSURE, false, (reader, node) -> reader.read(Disclosure.class, node));
    var home = files.get(IMPRINT);
    if (imprint.isEmpty()
        || keywords.isEmpty()
        || units.isEmpty()
        || synonyms.isEmpty()
        || levels.isEmpty()
        || home == null) {
      return Optional.empty();
    }
    var settings =
        new Settings(
            imprint.get(), keywords.get(), units.get(), synonyms.get(), levels.get(), disclosure);
    return Optional.of(new Source<>(settings, home, Map.copyOf(spans)));
  }

  private <R> Optional<List<R>> list(String folder, String path, String field, Class<R> type) {
    return file(folder, path, true, (reader, node) -> reader.list(type, field, node));
  }

  private <R> Optional<R> file(
      String folder,
      String path,
      boolean needed,
      BiFunction<RecordReader, Node, Optional<R>> reader) {
    var file = files.get(path);
    if (file == null) {
      if (needed) {
        findings.add(
            new Finding(
                FindingCode.FILE_MISSING,
                Place.start(folder + path),
                "The file " + path + " is missing",
                "add it; content/README.md says what it holds"));
      }
      return Optional.empty();
    }
    var yaml = YamlFile.parse(file);
    findings.addAll(yaml.findings());
    var reading = new Reading(file);
    var value = yaml.root().flatMap(node -> reader.apply(new RecordReader(reading), node));
    findings.addAll(reading.findings());
    spans.putAll(reading.spans());
    return value;
  }
}

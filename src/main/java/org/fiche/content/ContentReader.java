package org.fiche.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fiche.area.Areas;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.Kind;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Nearest;
import org.fiche.finding.Place;

/**
 * Turns files into records. A reader remembers what it read, so that reading again after a change
 * costs only what changed. Not for two threads.
 */
public final class ContentReader {

  private static final Set<String> OTHER_FOLDERS = Set.of("areas", "derivations");

  private Map<ContentFile, ReadCard> remembered = new HashMap<>();
  private ReadAreas areas = new ReadAreas(List.of(), new Areas(List.of(), List.of()), List.of());

  private record ReadCard(Optional<Source<? extends Card>> card, List<Finding> findings) {}

  private record ReadAreas(List<ContentFile> files, Areas areas, List<Finding> findings) {}

  public Content read(ContentFolder folder) {
    var findings = new ArrayList<>(folder.findings());
    var cards = new ArrayList<Source<? extends Card>>();
    var unreadable = new HashSet<String>();
    var now = readCards(folder.files());
    for (var file : folder.files()) {
      var read = now.get(file);
      if (read != null) {
        findings.addAll(read.findings());
        read.card().ifPresentOrElse(cards::add, () -> unreadable.add(new Code(file.name()).key()));
      } else {
        misplaced(file).ifPresent(findings::add);
      }
    }
    remembered = now;
    var settings = new SettingsReader(folder.files());
    var imprint = settings.read(prefix(folder));
    findings.addAll(settings.findings());
    areas = readAreas(folder.files());
    findings.addAll(areas.findings());
    var derivations =
        folder.files().stream().filter(file -> file.folder().equals("derivations")).toList();
    return new Content(
        imprint,
        List.copyOf(cards),
        unreadable,
        areas.areas(),
        derivations,
        folder.files(),
        findings);
  }

  private ReadAreas readAreas(List<ContentFile> all) {
    var files = all.stream().filter(file -> file.folder().equals("areas")).toList();
    if (files.equals(areas.files())) {
      return areas;
    }
    var reading = new AreaFiles();
    var read = reading.read(files);
    return new ReadAreas(files, read, reading.findings());
  }

  /** Side by side: one card needs nothing of another. */
  private Map<ContentFile, ReadCard> readCards(List<ContentFile> files) {
    var before = remembered;
    return files.parallelStream()
        .filter(file -> file.inside().endsWith(".yaml"))
        .filter(file -> Kind.ofFolder(file.folder()).isPresent())
        .collect(
            Collectors.toConcurrentMap(
                file -> file,
                file ->
                    Optional.ofNullable(before.get(file))
                        .orElseGet(() -> card(file, Kind.ofFolder(file.folder()).orElseThrow()))));
  }

  private static String prefix(ContentFolder folder) {
    return folder.files().stream()
        .findFirst()
        .map(file -> file.path().substring(0, file.root()))
        .orElse("");
  }

  private static ReadCard card(ContentFile file, Kind kind) {
    var yaml = YamlFile.parse(file);
    var reading = new Reading(file);
    Optional<? extends Card> card =
        yaml.root().flatMap(node -> new RecordReader(reading).read(kind.type(), node));
    var findings = new ArrayList<>(yaml.findings());
    findings.addAll(reading.findings());
    return new ReadCard(
        card.map(found -> new Source<Card>(found, file, reading.spans())), List.copyOf(findings));
  }

  private static Optional<Finding> misplaced(ContentFile file) {
    var folders = java.util.Arrays.stream(Kind.values()).map(Kind::folder).toList();
    boolean top = file.folder().isEmpty();
    if (OTHER_FOLDERS.contains(file.folder())
        || (top && SettingsReader.FILES.contains(file.inside()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            FindingCode.FILE_MISPLACED,
            Place.start(file.path()),
            top ? "This file is not read" : "The folder " + file.folder() + " is not read",
            top
                ? Nearest.remedy(file.inside(), SettingsReader.FILES)
                : Nearest.remedy(file.folder(), folders)));
  }
}

package org.fiche.page.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fiche.area.Area;
import org.fiche.area.Area.AreaId;
import org.fiche.area.AreaFinder;
import org.fiche.area.Level;
import org.fiche.observation.Asked;
import org.fiche.observation.cell.Breakdown;

/**
 * Reads a choice from an address. What cannot be had is left out or replaced by what is nearest,
 * and noted.
 */
public final class ChoiceReader {

  private static final int NEAR = 5;
  private static final String YEAR = "\\d{4}";

  private final Possible possible;
  private final AreaFinder areas;
  private final Map<String, List<String>> asked;
  private final List<Note> notes = new ArrayList<>();

  public ChoiceReader(Possible possible, AreaFinder areas, Map<String, List<String>> asked) {
    this.possible = possible;
    this.areas = areas;
    this.asked = asked;
  }

  /** What could not be had as it was asked. */
  public List<Note> notes() {
    return List.copyOf(notes);
  }

  public Choice read() {
    var view = View.ofId(word("view")).orElse(View.TREND);
    var rows = View.ofId(word("rows")).filter(each -> each != View.TABLE).orElse(View.TREND);
    return new Choice(
        possible,
        view,
        view == View.TABLE ? rows : View.TREND,
        areas(),
        level(),
        span(),
        year("year", possible.last()),
        categories(),
        split(),
        new Choice.Options(
            word("ci").equals("1"), word("alone").equals("1"), word("classes").equals("equal")),
        word("sort"));
  }

  private String word(String parameter) {
    return words(parameter).findFirst().orElse("");
  }

  private Stream<String> words(String parameter) {
    return asked.getOrDefault(parameter, List.of()).stream()
        .map(String::strip)
        .filter(written -> !written.isEmpty());
  }

  /** Codes as links write them, then what somebody typed. */
  private List<AreaId> areas() {
    var found = new LinkedHashSet<AreaId>();
    Stream.concat(words("area"), words("place"))
        .distinct()
        .forEach(written -> area(written).ifPresent(found::add));
    if (found.size() > Choice.MOST_AREAS) {
      notes.add(new Note.TooMany(Choice.MOST_AREAS, found.size()));
    }
    var kept = found.stream().limit(Choice.MOST_AREAS).toList();
    return kept.isEmpty() ? List.of(Asked.COUNTRY) : kept;
  }

  private Optional<AreaId> area(String written) {
    var coded = coded(written);
    return coded.isPresent() ? coded : named(written);
  }

  private Optional<AreaId> coded(String written) {
    int dash = written.indexOf('-');
    var level = dash < 0 ? Optional.<Level>empty() : Level.ofId(written.substring(0, dash));
    return level
        .map(known -> Stream.of(new AreaId(known, written.substring(dash + 1))))
        .orElseGet(() -> Arrays.stream(Level.values()).map(each -> new AreaId(each, written)))
        .filter(id -> possible.geography().position(id).isPresent())
        .findFirst();
  }

  private Optional<AreaId> named(String written) {
    var called = areas.called(written).stream().map(Area::id).toList();
    var near = called.isEmpty() ? ids(areas.find(written, NEAR)) : called;
    if (near.isEmpty() || (called.isEmpty() && near.size() > 1)) {
      notes.add(new Note.NoArea(written, near));
      return Optional.empty();
    }
    if (near.size() > 1) {
      notes.add(new Note.Several(near.getFirst(), near.subList(1, near.size())));
    }
    return Optional.of(near.getFirst());
  }

  private static List<AreaId> ids(List<Area> found) {
    return found.stream().map(Area::id).toList();
  }

  private Level level() {
    var written = word("level");
    if (written.isEmpty()) {
      return Level.MUNICIPALITY;
    }
    var level = Level.ofId(written);
    if (level.isEmpty()) {
      notes.add(new Note.NotKnown(written));
      return Level.MUNICIPALITY;
    }
    var mapped = possible.mapped();
    if (level.get().finerThan(mapped.getLast())) {
      notes.add(new Note.TooFine(level.get(), mapped.getLast()));
    }
    return mapped.contains(level.get())
        ? level.get()
        : level.get().finerThan(mapped.getLast()) ? mapped.getLast() : mapped.getFirst();
  }

  private Choice.Span span() {
    int from = year("from", possible.first());
    int to = year("to", possible.last());
    return new Choice.Span(Math.min(from, to), Math.max(from, to));
  }

  private int year(String parameter, int usual) {
    var written = word(parameter);
    if (written.isEmpty()) {
      return usual;
    }
    if (!written.matches(YEAR)) {
      notes.add(new Note.NotKnown(written));
      return usual;
    }
    int year = Integer.parseInt(written);
    if (!possible.years().contains(year)) {
      notes.add(new Note.NoYear(written, possible.years()));
    }
    return possible.nearest(year);
  }

  /** A category with a plus sign arrives with a space: no code has one. */
  private Map<Breakdown, String> categories() {
    var categories = new EnumMap<Breakdown, String>(Breakdown.class);
    for (var breakdown : Breakdown.values()) {
      var written =
          asked.getOrDefault(breakdown.column(), List.of()).stream().findFirst().orElse("");
      categories.put(breakdown, category(breakdown, written.replace(' ', '+')));
    }
    return categories;
  }

  private String category(Breakdown breakdown, String written) {
    if (written.isEmpty() || written.equals(Breakdown.TOTAL)) {
      return Breakdown.TOTAL;
    }
    if (!possible.codes(breakdown).contains(written)) {
      notes.add(new Note.NotKnown(written));
      return Breakdown.TOTAL;
    }
    if (!possible.rules().breakdowns().contains(breakdown)) {
      notes.add(new Note.NoBreakdown(breakdown));
      return Breakdown.TOTAL;
    }
    return written;
  }

  private Split split() {
    var usual = possible.splits().isEmpty() ? Split.SEX : possible.splits().getFirst();
    var written = word("by");
    if (written.isEmpty()) {
      return usual;
    }
    var split = Split.ofId(written);
    if (split.isEmpty()) {
      notes.add(new Note.NotKnown(written));
    }
    return split
        .filter(
            each -> {
              boolean has = possible.splits().contains(each);
              if (!has && !possible.splits().isEmpty()) {
                notes.add(new Note.NoBreakdown(each.axis()));
              }
              return has;
            })
        .orElse(usual);
  }
}

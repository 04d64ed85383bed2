package org.fiche.observation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.fiche.card.Indicator;
import org.fiche.catalogue.Catalogue;
import org.fiche.observation.FigureTables.Door;
import org.fiche.observation.FigureTables.UnreachableException;
import org.fiche.observation.cell.Breakdown;
import org.fiche.observation.cell.Layout;
import org.fiche.observation.cell.Layouts;
import org.fiche.observation.cell.Sha;
import org.fiche.observation.computing.MadeOf;
import org.fiche.observation.computing.MadeOfStore;
import org.fiche.observation.computing.Recipe;
import org.fiche.observation.computing.Scope;
import org.fiche.observation.computing.Standing;
import org.fiche.observation.computing.Standing.Snapshot;

/**
 * The only door: every figure that leaves this room leaves here, and disclosure control stands
 * right before it. For many threads.
 */
@ApplicationScoped
public class Values {

  private static final int RELEASES_IN_MEMORY = 8;
  private static final int STATE_LENGTH = 12;

  private final DataSource database;
  private final Standing standing;
  private final FigureTables tables;
  private final Layouts layouts;
  private final KeptLayouts kept;
  private final Cache<String, Map<MadeOf.Key, MadeOf>> releases =
      Caffeine.newBuilder().maximumSize(RELEASES_IN_MEMORY).build();

  private volatile State state;

  private record State(Snapshot of, String door, String digest) {}

  Values(
      DataSource database,
      Standing standing,
      FigureTables tables,
      Layouts layouts,
      KeptLayouts kept) {
    this.database = database;
    this.standing = standing;
    this.tables = tables;
    this.layouts = layouts;
    this.kept = kept;
    this.state = state(standing.now());
  }

  /** Whether the database answers: without it cards still read, and figures do not. */
  public boolean reachable() {
    return standing.now().reachable();
  }

  /** Changes whenever a figure may have: for answers that clients keep. */
  public String state() {
    var now = standing.now();
    var known = state;
    if (known.of() != now || !known.door().equals(tables.checked().fingerprint())) {
      known = state(now);
      state = known;
    }
    return known.digest();
  }

  private State state(Snapshot now) {
    var door = tables.checked().fingerprint();
    var digest = Sha.of(now.token(), Boolean.toString(now.reachable()), door);
    return new State(now, door, digest.substring(0, STATE_LENGTH));
  }

  /** Names of the releases, the newest first. */
  public List<String> releases() {
    return standing.now().releases();
  }

  /**
   * Areas and categories that somebody may ask for: those of a release are those of its time. If
   * the database does not answer, today's.
   */
  public Layout layout(Catalogue catalogue, Optional<String> release) {
    var today = layouts.of(catalogue);
    try {
      return release
          .flatMap(name -> released(name, standing.now()))
          .map(all -> kept.ofNewest(all.values(), today))
          .orElse(today);
    } catch (UnreachableException gone) {
      return today;
    }
  }

  /** The figures that were asked for; their order is that of the question. */
  public Answer ask(Catalogue catalogue, Asked asked) {
    return answer(catalogue, asked, tables.checked());
  }

  /** Figures without disclosure control: for the operator's terminal, never for the web. */
  public Answer unsuppressed(Catalogue catalogue, Asked asked) {
    return answer(catalogue, asked, tables.unsuppressed());
  }

  /** All years of the country, oldest first. */
  public List<Observation> country(Catalogue catalogue, Indicator indicator) {
    return ask(catalogue, Asked.country(indicator)).observations().toList();
  }

  /** The country in the newest year with a figure; nothing if no year was computed yet. */
  public Optional<Observation> latest(Catalogue catalogue, Indicator indicator) {
    var newest =
        standing.now().madeOf().keySet().stream()
            .filter(key -> key.codeKey().equals(indicator.code().key()))
            .map(MadeOf.Key::year)
            .max(Comparator.naturalOrder());
    return newest.flatMap(
        year -> {
          var asked =
              new Asked(
                  indicator, Optional.empty(), List.of(Asked.COUNTRY), List.of(year), Map.of());
          return ask(catalogue, asked).observations().findFirst();
        });
  }

  /** Questions for all figures of an indicator: each year, all its levels, all categories. */
  public List<Asked> everything(Catalogue catalogue, Indicator indicator) {
    var layout = layouts.of(catalogue);
    var rules = Recipe.rules(catalogue, indicator);
    var categories = new EnumMap<Breakdown, List<String>>(Breakdown.class);
    rules.breakdowns().forEach(each -> categories.put(each, layout.categories().withTotal(each)));
    return ask(catalogue, Asked.country(indicator)).years().stream()
        .map(
            year -> {
              var areas =
                  layout.geography().ids().stream()
                      .filter(id -> !id.level().finerThan(rules.finest(year)))
                      .toList();
              return new Asked(indicator, Optional.empty(), areas, List.of(year), categories);
            })
        .toList();
  }

  private Answer answer(Catalogue catalogue, Asked asked, Door door) {
    var today = layouts.of(catalogue);
    var snapshot = standing.now();
    var released = asked.release().map(name -> released(name, snapshot));
    boolean reachable = snapshot.reachable() && released.map(Optional::isPresent).orElse(true);
    Map<MadeOf.Key, MadeOf> madeOf =
        released.map(found -> found.orElse(Map.of())).orElse(snapshot.madeOf());
    var years =
        years(asked, snapshot, madeOf).stream()
            .map(year -> year(asked, year, snapshot, madeOf))
            .toList();
    var rules = Recipe.rules(catalogue, asked.indicator());
    return new Answer(
        asked,
        today,
        years,
        reachable,
        rules,
        new Answer.Way(door.fingerprint(), each -> door.open().apply(each, kept.of(each, today))));
  }

  private static Answer.Year year(
      Asked asked, int year, Snapshot snapshot, Map<MadeOf.Key, MadeOf> madeOf) {
    var key = new MadeOf.Key(asked.indicator().code().key(), year);
    boolean stale = asked.release().isEmpty() && snapshot.stale().contains(key);
    return new Answer.Year(year, Optional.ofNullable(madeOf.get(key)), stale);
  }

  /** Years that were computed, and those that the loaded data promise. */
  private static List<Integer> years(
      Asked asked, Snapshot snapshot, Map<MadeOf.Key, MadeOf> madeOf) {
    if (!asked.years().isEmpty()) {
      return asked.years();
    }
    var indicator = asked.indicator();
    var years = new TreeSet<Integer>();
    madeOf.keySet().stream()
        .filter(key -> key.codeKey().equals(indicator.code().key()))
        .forEach(key -> years.add(key.year()));
    if (asked.release().isEmpty()) {
      years.addAll(
          snapshot.years().getOrDefault(indicator.method().of(), Collections.emptySortedSet()));
    }
    years.removeIf(year -> !indicator.available().holds(year));
    return List.copyOf(years);
  }

  private Optional<Map<MadeOf.Key, MadeOf>> released(String name, Snapshot snapshot) {
    if (!snapshot.releases().contains(name)) {
      return Optional.of(Map.of());
    }
    try {
      return Optional.of(releases.get(name, this::read));
    } catch (UnreachableException gone) {
      return Optional.empty();
    }
  }

  private Map<MadeOf.Key, MadeOf> read(String release) {
    try (var connection = database.getConnection()) {
      var all = new HashMap<MadeOf.Key, MadeOf>();
      new MadeOfStore(connection)
          .of(Scope.release(release))
          .forEach(each -> all.put(each.key(), each));
      return all;
    } catch (SQLException failed) {
      throw new UnreachableException(failed);
    }
  }
}

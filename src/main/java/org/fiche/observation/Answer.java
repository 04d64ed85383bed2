package org.fiche.observation;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fiche.area.Area.AreaId;
import org.fiche.observation.FigureTables.Checked;
import org.fiche.observation.FigureTables.UnreachableException;
import org.fiche.observation.cell.Breakdown;
import org.fiche.observation.cell.Layout;
import org.fiche.observation.cell.Sha;
import org.fiche.observation.computing.MadeOf;
import org.fiche.observation.computing.Rules;

/** The figures that somebody asked for, at one moment: all from the same state. */
public final class Answer {

  private final Asked asked;
  private final Layout layout;
  private final List<Year> years;
  private final boolean reachable;
  private final Rules rules;
  private final Way way;
  private volatile boolean lost;

  /** A year, and what its figures are made of. */
  record Year(int year, Optional<MadeOf> madeOf, boolean stale) {}

  /** How the figures left the house, and the tables that they come from. */
  record Way(String fingerprint, Function<MadeOf, Checked> tables) {}

  Answer(Asked asked, Layout layout, List<Year> years, boolean reachable, Rules rules, Way way) {
    this.asked = asked;
    this.layout = layout;
    this.years = List.copyOf(years);
    this.reachable = reachable;
    this.rules = rules;
    this.way = way;
  }

  public Asked asked() {
    return asked;
  }

  /** The years of the answer, in order. */
  public List<Integer> years() {
    return years.stream().map(Year::year).toList();
  }

  /** Whether the database answers; if not, no figure is available. */
  public boolean reachable() {
    return reachable;
  }

  public boolean demonstration() {
    return madeOf().anyMatch(MadeOf::demonstration);
  }

  /** Whether some figures were computed before the last change of what they depend on. */
  public boolean stale() {
    return years.stream().anyMatch(Year::stale);
  }

  /** When the newest of the figures were computed. */
  public Optional<Instant> computedAt() {
    return madeOf().map(MadeOf::computedAt).max(Comparator.naturalOrder());
  }

  /** Releases that the figures belong to, each once, the newest first. */
  public List<String> releases() {
    return madeOf()
        .flatMap(each -> each.release().stream())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private Stream<MadeOf> madeOf() {
    return years.stream().flatMap(each -> each.madeOf().stream());
  }

  /** How many observations it has. */
  public long size() {
    return (long) years.size() * asked.areas().size() * asked.combinations().size();
  }

  /** Two answers with the same fingerprint hold the same figures in the same order. */
  public String fingerprint() {
    return Sha.of(
        asked.indicator().code().key(),
        asked.areas().toString(),
        asked.categories().toString(),
        layout.digest(),
        rules.toString(),
        years.toString(),
        Boolean.toString(reachable),
        way.fingerprint());
  }

  /** By year, then area, then sex, age group and increased reimbursement, as asked. */
  public Stream<Observation> observations() {
    return years.stream().flatMap(this::observations);
  }

  private Stream<Observation> observations(Year year) {
    var checked = checked(year);
    var combinations = asked.combinations();
    return asked.areas().stream()
        .flatMap(
            area ->
                combinations.stream()
                    .map(combination -> observation(year, area, combination, checked)));
  }

  /** Nothing, although there is something, if the database is gone since the answer began. */
  private Optional<Checked> checked(Year year) {
    try {
      return reachable ? year.madeOf().map(way.tables()) : Optional.empty();
    } catch (UnreachableException gone) {
      lost = true;
      return Optional.empty();
    }
  }

  /** Whether the database went while the observations were read, so that some say so. */
  public boolean lost() {
    return lost;
  }

  /** Why whole years have no figures, by year; years that were computed are not here. */
  public SortedMap<Integer, Reason> missing() {
    var missing = new TreeMap<Integer, Reason>();
    for (var year : years) {
      if (year.madeOf().isEmpty() && !asked.areas().isEmpty()) {
        observation(
                year, asked.areas().getFirst(), asked.combinations().getFirst(), Optional.empty())
            .figure()
            .reason()
            .ifPresent(reason -> missing.put(year.year(), reason));
      }
    }
    return Collections.unmodifiableSortedMap(missing);
  }

  private Observation observation(
      Year year, AreaId area, List<String> combination, Optional<Checked> checked) {
    var figure =
        new Applies(rules)
            .against(year.year(), area.level(), combination, year.madeOf())
            .map(Figure::missing)
            .orElseGet(() -> figure(year, area, combination, checked));
    return new Observation(
        asked.indicator().code().written(),
        year.year(),
        area,
        combination,
        figure,
        year.madeOf().map(MadeOf::unit).orElse(asked.indicator().unit()),
        year.madeOf().map(MadeOf::broken).orElseGet(() -> rules.broken(year.year())),
        year.stale(),
        year.madeOf().map(MadeOf::cardVersion),
        year.madeOf().flatMap(MadeOf::release));
  }

  private Figure figure(
      Year year, AreaId area, List<String> combination, Optional<Checked> checked) {
    boolean lost = !reachable || (year.madeOf().isPresent() && checked.isEmpty());
    if (lost) {
      return Figure.missing(new Reason.Unreachable());
    }
    return checked
        .flatMap(table -> table.figure(area, combination))
        .orElseGet(() -> Figure.missing(new Reason.NotComputed()));
  }

  /** The categories that were asked of a breakdown. */
  public List<String> categories(Breakdown breakdown) {
    return asked.categories(breakdown);
  }
}

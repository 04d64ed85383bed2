package org.fiche.page.choice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Level;
import org.fiche.observation.Asked;
import org.fiche.observation.cell.Breakdown;
import org.fiche.observation.cell.Categories;
import org.fiche.observation.cell.Geography;
import org.fiche.observation.computing.Rules;

/**
 * What can be chosen for an indicator.
 *
 * @param years with figures, in order; never empty
 */
public record Possible(
    List<Integer> years, Rules rules, Geography geography, Categories categories) {

  public Possible {
    years = List.copyOf(years);
  }

  public int first() {
    return years.getFirst();
  }

  public int last() {
    return years.getLast();
  }

  /** The years from one to another. */
  public List<Integer> within(int from, int to) {
    return years.stream().filter(year -> from <= year && year <= to).toList();
  }

  /** The year with figures that is nearest to another. */
  public int nearest(int year) {
    return years.stream()
        .reduce((one, other) -> Math.abs(other - year) <= Math.abs(one - year) ? other : one)
        .orElse(year);
  }

  /** Levels that a map can show, the finest last. */
  public List<Level> mapped() {
    return IntStream.rangeClosed(Level.PROVINCE.ordinal(), Level.MUNICIPALITY.ordinal())
        .mapToObj(i -> Level.values()[i])
        .toList();
  }

  /** Ways to break figures down that the indicator has. */
  public List<Split> splits() {
    return Arrays.stream(Split.values())
        .filter(split -> rules.breakdowns().containsAll(split.needs()))
        .toList();
  }

  /** Breakdowns of the indicator, in the order of the output contract. */
  public List<Breakdown> breakdowns() {
    return Arrays.stream(Breakdown.values()).filter(rules.breakdowns()::contains).toList();
  }

  public List<String> codes(Breakdown breakdown) {
    return categories.withTotal(breakdown);
  }

  /** The areas around an area, the country first: lines to compare with. */
  public List<AreaId> around(AreaId area) {
    var region = region(area);
    return region.filter(found -> !found.equals(area)).isPresent()
        ? List.of(Asked.COUNTRY, region.get())
        : List.of(Asked.COUNTRY);
  }

  private Optional<AreaId> region(AreaId area) {
    var up = Optional.of(area);
    while (up.isPresent() && up.get().level().finerThan(Level.REGION)) {
      up = geography.parent(up.get());
    }
    return up.filter(found -> found.level() == Level.REGION);
  }
}

package org.fiche.card;

import java.util.List;
import java.util.Optional;
import org.fiche.area.Level;
import org.fiche.card.method.Method;
import org.fiche.card.text.Text;

/** A statistic with its method; the method that is printed is the one that is run. */
public record Indicator(
    @Inline Head head,
    @Says("Where it is published, from catalogue.yaml") String context,
    @Says("Unit of measure, from units.yaml; it fixes the factor") String unit,
    @Says("Digits behind the point that pages show") int decimals,
    @Says("How it is calculated") Method method,
    @Says("Breakdowns beside area and year") List<Code> dimensions,
    @Says("First, and with `to` last, year") Period available,
    @Says("The finest level of areas, and since when") FinestArea finestArea,
    @Says("When new years are added") Updated updated,
    @Says("Years that cannot be compared with the year before") List<Break> breaks,
    @Says("Source variables; each is reachable from the method") List<Code> sources,
    @Says("Comparable cards; one side is enough") List<Code> equivalent,
    @Says("Code lists shown with the card") List<Code> codelists)
    implements Card {

  @Override
  public Kind kind() {
    return Kind.INDICATOR;
  }

  /** The finest level that values have; before {@code from} they end at the municipality. */
  public record FinestArea(
      @Says("country, region, province, arrondissement, municipality or sector") Level level,
      @Says("First year of that level; else that of the indicator") Optional<Integer> from) {

    /** The level as filters and tables write it. */
    public String levelId() {
      return level.id();
    }
  }

  public record Break(
      @Says("First year of the new series") int year, @Says("What changed") Text reason) {}
}

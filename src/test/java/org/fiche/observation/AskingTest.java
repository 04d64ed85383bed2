package org.fiche.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Level;
import org.fiche.card.Code;
import org.fiche.card.Indicator;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.fiche.observation.cell.Breakdown;
import org.fiche.observation.cell.Layout;
import org.fiche.observation.cell.Layouts;
import org.junit.jupiter.api.Test;

class AskingTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();
  private static final Layout LAYOUT = new Layouts().of(CATALOGUE);
  private static final Indicator CUBE =
      (Indicator) CATALOGUE.card(new Code("cube_003_014")).orElseThrow();

  private static Asking ask(Map<String, List<String>> written) {
    return Asking.of(CUBE, Optional.empty(), LAYOUT, written);
  }

  private static Asked understood(Map<String, List<String>> written) {
    return ((Asking.Understood) ask(written)).asked();
  }

  @Test
  void nothingSaidMeansTheCountryAllYearsAndTotals() {
    var asked = understood(Map.of());
    assertThat(asked).isEqualTo(Asked.country(CUBE));
    assertThat(asked.combinations()).containsExactly(List.of("_T", "_T", "_T"));
  }

  @Test
  void areaAloneMeansThatAreaAndTheWiderOfTwoWithOneCode() {
    assertThat(understood(Map.of("area", List.of("04000"))).areas())
        .containsExactly(new AreaId(Level.REGION, "04000"));
  }

  @Test
  void levelWithAreaMeansItsDescendants() {
    var areas =
        understood(Map.of("level", List.of("municipality"), "area", List.of("21000"))).areas();
    assertThat(areas).hasSize(19).allMatch(id -> id.nis().startsWith("210"));
  }

  @Test
  void levelAloneMeansAllOfIt() {
    assertThat(understood(Map.of("level", List.of("province", "region"))).areas()).hasSize(14);
  }

  @Test
  void repeatedCategoriesMultiply() {
    var asked =
        understood(Map.of("sex", List.of("M", "F"), "increased_reimbursement", List.of("_T", "Y")));
    assertThat(asked.categories(Breakdown.SEX)).containsExactly("F", "M");
    assertThat(asked.combinations()).hasSize(4).first().isEqualTo(List.of("F", "_T", "Y"));
  }

  @Test
  void mistypedWordSaysWhatExists() {
    assertThat(ask(Map.of("sex", List.of("V"))))
        .isEqualTo(new Asking.Mistyped("sex", "V", List.of("F", "M", "X", "_T")));
    assertThat(ask(Map.of("level", List.of("town")))).isInstanceOf(Asking.Mistyped.class);
    assertThat(ask(Map.of("year", List.of("20x9")))).isInstanceOf(Asking.Mistyped.class);
    assertThat(ask(Map.of("area", List.of("1100")))).isInstanceOf(Asking.Mistyped.class);
    assertThat(ask(Map.of("yaer", List.of("2020")))).isEqualTo(new Asking.NoParameter("yaer"));
  }

  @Test
  void levelThatIsNotInsideTheAreaIsMistyped() {
    assertThat(ask(Map.of("level", List.of("region"), "area", List.of("11002"))))
        .isEqualTo(new Asking.Mistyped("level", "region", List.of("municipality", "sector")));
  }
}

package org.fiche.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.fiche.catalogue.RealContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaFinderTest {

  private static final Areas AREAS = RealContent.catalogue().areas();
  private static final AreaFinder FINDER = new AreaFinder(AREAS);

  @ParameterizedTest
  @CsvSource({
    "gent, 44021",
    "Gand, 44021",
    "GHENT, 44021",
    "44021, 44021",
    "liege, 62063",
    "Lüttich, 62063",
    "antwerp, 11002",
    "forest, 21007",
    "bruss, 04000",
    "s'gravenbrakel, 55004"
  })
  void nameInAnyLanguageFindsTheAreaFirst(String words, String nis) {
    assertThat(FINDER.find(words, 3))
        .as(words)
        .first()
        .extracting(area -> area.id().nis())
        .isEqualTo(nis);
  }

  @Test
  void municipalityComesFirstAmongThoseCalledAlike() {
    assertThat(FINDER.called("Brussels-Capital Region"))
        .extracting(area -> area.id().level())
        .containsExactly(Level.PROVINCE, Level.REGION);
    assertThat(FINDER.called("nowhere")).isEmpty();
    assertThat(FINDER.find(" - ", 3)).isEmpty();
  }

  @Test
  void codeOfTwoLevelsNamesTheFinerOneWithItsLevel() {
    var brussels = FINDER.called("04000").stream().map(area -> AREAS.word(area.id())).toList();
    assertThat(brussels).containsExactly("province-04000", "04000");
  }
}

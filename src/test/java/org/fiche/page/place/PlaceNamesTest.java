package org.fiche.page.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.fiche.area.Area;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();

  private final PlaceNames names = new PlaceNames();

  @ParameterizedTest
  @CsvSource({
    "Gent, municipality 44021",
    "gand, municipality 44021",
    "GHENT, municipality 44021",
    "liege, municipality 62063",
    "Lüttich, municipality 62063",
    "Ixelles, municipality 21009",
    "elsene, municipality 21009",
    "44021, municipality 44021",
    "04000, region 04000",
    "flandre occidentale, province 30000",
    "oost-vlaanderen, province 40000",
    "België, country 01000",
    "saint nicolas, municipality 46021"
  })
  void areaIsFoundByNameInAnyLanguageOrByCode(String words, String id) {
    assertThat(names.find(CATALOGUE, words, 5))
        .first()
        .extracting(PlaceNamesTest::id)
        .isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "44001, municipality 44084",
    "54007, municipality 57096",
    "11002A00-, municipality 11002",
    "Ghnet, municipality 44021",
    "bruxels, municipality 21004"
  })
  void olderCodeSectorAndSlipLeadToTheAreaOfToday(String words, String id) {
    assertThat(names.find(CATALOGUE, words, 5)).extracting(PlaceNamesTest::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource({"''", "'   '", "zzzzzzzz", "'<>%_'", "99999"})
  void nothingIsMadeUp(String words) {
    assertThat(names.find(CATALOGUE, words, 5))
        .allSatisfy(area -> assertThat(area.id().nis()).startsWith("9"));
  }

  @Test
  void endlessNameIsAnsweredAtOnce() {
    assertThat(names.find(CATALOGUE, "gent ".repeat(10_000), 5)).isEmpty();
  }

  private static String id(Area area) {
    return area.id().level().id() + " " + area.id().nis();
  }
}

package org.fiche.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.setting.Imprint.Licence;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.fiche.citation.Readers.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceFormatTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();

  private static List<ReferenceData> everyCardInEveryLanguage() {
    return CATALOGUE.cards().stream()
        .flatMap(
            card ->
                Arrays.stream(Language.values())
                    .map(language -> ReferenceData.of(CATALOGUE, card, language)))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyCardInEveryLanguageIsReadBackAsItWas(ReferenceFormat format) throws Exception {
    var references = everyCardInEveryLanguage();
    assertThat(references).hasSizeGreaterThan(280);
    for (var reference : references) {
      assertThat(Readers.of(format, format.write(List.of(reference))))
          .as(reference.key())
          .containsExactly(Read.expected(reference));
    }
  }

  @ParameterizedTest
  @EnumSource
  void severalCardsAreReadBackFromOneFileInTheirOrder(ReferenceFormat format) throws Exception {
    var references =
        CATALOGUE.cards().stream()
            .map(card -> ReferenceData.of(CATALOGUE, card, Language.NL))
            .toList();
    assertThat(Readers.of(format, format.write(references)))
        .isEqualTo(references.stream().map(Read::expected).toList());
  }

  @ParameterizedTest
  @EnumSource
  void nastyTitlesAreReadBackAsTheyWere(ReferenceFormat format) throws Exception {
    for (var title : Nasty.TITLES) {
      var reference = Nasty.reference(title);
      assertThat(Readers.of(format, format.write(List.of(reference))))
          .as(title)
          .containsExactly(Read.expected(reference));
    }
  }

  @Test
  void risIsWhatReferenceManagersKeepWhole() {
    assertThat(ReferenceFormat.RIS.write(List.of(example())))
        .isEqualTo(
            """
            TY  - DATA
            TI  - Mean GP contacts
            AU  - Agency Offices and Friends
            PY  - 2025/09/25/
            PB  - Agency, Offices and Friends
            UR  - https://fiche.example/id/stat_003_014/2025-09-25-2
            ET  - 2025-09-25-2
            NV  - stat_003_014
            AB  - How often.
            KW  - Care provision
            KW  - Costs
            LA  - en
            ER  -\s
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void bibTexIsMiscWithTheOrganisationInDoubleBraces() {
    assertThat(ReferenceFormat.BIBTEX.write(List.of(example())))
        .startsWith("@misc{stat_003_014_2025-09-25-2,\n")
        .contains("  author = {{Agency, Offices and Friends}},\n")
        .contains("  date = {2025-09-25},\n");
  }

  @Test
  void missingTranslationIsCitedInTheLanguageThatTheReaderSees() {
    var folder =
        RealContent.with(
            "indicators/stat_003_014.yaml",
            text -> text.replaceFirst("  de: Mittlere Zahl der Hausarztkontakte\n", ""));
    var catalogue = RealContent.catalogue(folder);
    var card = catalogue.find("stat_003_014").orElseThrow();
    var reference = ReferenceData.of(catalogue, card, Language.DE);
    assertThat(reference.language()).isEqualTo(Language.FR);
    assertThat(reference.title()).startsWith("Moyenne des contacts");
  }

  @Test
  void addressNamesTheVersionUnderTheBaseOfTheCatalogue() {
    assertThat(references("stat_003_014"))
        .allSatisfy(
            reference ->
                assertThat(reference.address())
                    .isEqualTo("https://fiche.example/id/stat_003_014/2025-09-25"));
  }

  private static Stream<ReferenceData> references(String code) {
    Card card = CATALOGUE.find(code).orElseThrow();
    return Arrays.stream(Language.values())
        .map(language -> ReferenceData.of(CATALOGUE, card, language));
  }

  private static ReferenceData example() {
    return new ReferenceData(
        new Code("stat_003_014"),
        "Mean GP contacts",
        "Agency, Offices and Friends",
        "Agency, Offices and Friends",
        LocalDate.of(2025, 9, 25),
        "2025-09-25-2",
        "https://fiche.example/id/stat_003_014/2025-09-25-2",
        "How often.",
        List.of("Care provision", "Costs"),
        Language.EN,
        new Licence("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"));
  }
}

package org.fiche.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fiche.card.Card;
import org.fiche.card.Kind;
import org.fiche.card.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

  private final Catalogue catalogue = RealContent.catalogue();

  @Test
  void holdsEveryCardOfTheFirstCatalogue() {
    assertThat(catalogue.cards().stream().filter(card -> card.kind() == Kind.INDICATOR))
        .hasSize(20);
    assertThat(catalogue.cards().stream().filter(card -> card.kind() == Kind.VARIABLE)).hasSize(16);
    assertThat(catalogue.cards().stream().filter(card -> card.kind() == Kind.CONCEPT)).hasSize(16);
    assertThat(catalogue.cards()).hasSize(71);
  }

  @Test
  void pagesAboutTheSiteAreFoundButNotShelved() {
    assertThat(catalogue.find("disclaimer")).isPresent();
    assertThat(catalogue.cards())
        .noneMatch(card -> card instanceof Page page && page.type() == Page.Type.SITE);
  }

  @ParameterizedTest
  @CsvSource({
    "stat_003_014, stat_003_014",
    "STAT_003_014_At, stat_003_014",
    "stat-003-014, stat_003_014",
    "regcontact_gp, REGCONTACT",
    "PP0055_AGG_Pp, PP0055_AGG",
  })
  void cardsAreFoundByCodeWithOrWithoutSuffixInAnyCase(String written, String code) {
    assertThat(catalogue.find(written).map(Card::code).map(Object::toString)).hasValue(code);
  }

  @Test
  void unknownCodeNamesItsNeighbours() {
    assertThat(catalogue.find("stat_003_041")).isEmpty();
    assertThat(catalogue.near("stat_003_041", 3))
        .extracting(card -> card.code().written())
        .contains("stat_003_001");
  }

  @Test
  void dateOfACardFollowsTheConceptWhoseParameterItPrints() {
    var changed =
        RealContent.catalogue(
            RealContent.with(
                "concepts/active-practice.yaml",
                text -> text.replaceFirst("modified: .*", "modified: 2026-11-22")));
    assertThat(changed.date(changed.find("stat_003_014").orElseThrow()))
        .isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(catalogue.date(catalogue.find("stat_003_014").orElseThrow()))
        .isEqualTo(LocalDate.of(2025, 9, 25));
  }

  @Test
  void publishedCodesCarryTheSuffixOfContextOrDatabase() {
    assertThat(catalogue.find("stat_003_014").map(catalogue::publishedCode))
        .hasValue("stat_003_014_At");
    assertThat(catalogue.find("REGCONTACT").map(catalogue::publishedCode))
        .hasValue("REGCONTACT_Gp");
    assertThat(catalogue.find("medical-house").map(catalogue::publishedCode))
        .hasValue("medical-house");
  }
}

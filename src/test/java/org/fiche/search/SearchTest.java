package org.fiche.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fiche.search.RealSearch.CATALOGUE;
import static org.fiche.search.RealSearch.codes;
import static org.fiche.search.RealSearch.find;
import static org.fiche.search.RealSearch.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fiche.card.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

  /** One code comes first, several are the first ones in any order; {@code ~}: among three. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FR | moyenne des contacts | stat_003_014
          FR | contacts médecin généraliste | ~ stat_003_014
          FR | contacts medecin generaliste | ~ stat_003_014
          FR | dossier médical global | ~ global-medical-file stat_003_001
          FR | dossier medical global | ~ global-medical-file stat_003_001
          FR | DMG | ~ global-medical-file stat_003_001
          FR | dmg | ~ global-medical-file stat_003_001
          FR | BIM | ~ increased-reimbursement PP1010
          FR | intervention majorée | ~ increased-reimbursement dim-increased-reimbursement
          FR | maison médicale | medical-house
          FR | maisons médicales | medical-house stat_003_007
          FR | patients des maisons médicales | ~ stat_003_007 PAT_MH
          FR | fidélité | loyalty
          FR | fidelite des patients DMG | stat_003_011
          FR | imagerie dentiste | stat_013_005
          FR | imagerie médicale radiologue | stat_013_003
          FR | l'attribution | attribution
          FR | liste des codes imagerie | codes-imaging
          FR | secteur statistique | statistical-sector
          FR | téléconsultation | remote-contact
          FR | patientèle | ~ stat_003_005 stat_003_006
          FR | année de naissance | PP0015
          FR | étude imagerie | study-imaging
          FR | avis à distance | codes-gp-remote remote-contact
          FR | dentistes | ~ dentist stat_013_005
          NL | huisarts contacten | ~ stat_003_014
          NL | huisartsencontact | stat_003_015
          NL | gemiddeld aantal huisartsencontacten | stat_003_014
          NL | GMD | ~ global-medical-file stat_003_001
          NL | globaal medisch dossier | ~ global-medical-file stat_003_001
          NL | medisch huis | medical-house
          NL | wijkgezondheidscentrum | medical-house stat_003_007
          NL | verhoogde tegemoetkoming | increased-reimbursement
          NL | trouw van patiënten | stat_003_012
          NL | trouw van patienten | stat_003_012
          NL | tandarts | dentist
          NL | beeldvorming tandartsen | stat_013_005
          NL | woonplaats | residence
          NL | actieve praktijk | active-practice
          NL | geslacht | dim-sex PP0020
          NL | leeftijdscategorieën | codes-age-group
          NL | rechthebbende | beneficiary
          NL | patiënten per huisartsenpraktijk | stat_003_005
          DE | Hausarztkontakte | ~ stat_003_014 REGCONTACT
          DE | Zahnarzt | dentist
          DE | Ärztehaus | medical-house
          DE | Aerztehaus | ~ stat_003_007
          DE | globale medizinische Akte | ~ global-medical-file stat_003_001
          DE | Praxistreue | loyalty
          DE | Bildgebung Radiologen | stat_013_003
          DE | Wohnsitz | residence
          DE | erhohte Kostenerstattung | increased-reimbursement
          EN | how many patients per GP | ~ PATIENTS stat_003_005
          EN | mean GP contacts | stat_003_014
          EN | medical house patients | stat_003_007
          EN | increased reimbursement | increased-reimbursement
          EN | imaging by dentist | stat_013_005
          EN | loyalty of GMF patients | stat_003_011
          EN | birth year | PP0015
          EN | mean GP contacts by age and sex | cube_003_014
          EN | community health centre | medical-house stat_003_007
          EN | huisarts contacten | ~ stat_003_014
          EN | dossier médical global | ~ global-medical-file stat_003_001
          DE | huisartsencontacten | ~ stat_003_014 REGCONTACT
          FR | mean GP contacts | stat_003_014
          NL | maison médicale | medical-house
          EN | 101010 | codes-gp-contact
          EN | gp_person_year | Gp
          """)
  void queryFindsItsCards(Language language, String query, String expected) {
    var wanted = Arrays.asList(expected.replace("~ ", "").split(" "));
    int places = expected.startsWith("~") ? Math.max(3, wanted.size()) : wanted.size();
    var first = codes(find(query, language)).stream().limit(places).toList();
    assertThat(first).as(query).containsAll(wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "stat_003_014, stat_003_014 cube_003_014",
    "003_014, stat_003_014 cube_003_014",
    "003 014, stat_003_014 cube_003_014",
    "003014, stat_003_014 cube_003_014",
    "stat 003 014, stat_003_014 cube_003_014",
    "STAT_003_014_At, stat_003_014 cube_003_014",
    "stat003014, stat_003_014 cube_003_014",
    "stat-003-014, stat_003_014 cube_003_014",
    "  Stat_003_014_at , stat_003_014 cube_003_014",
    "cube_003_014, cube_003_014 stat_003_014",
    "REGCONTACT, REGCONTACT",
    "regcontact_gp, REGCONTACT",
    "PP0055, PP0055_AGG",
    "pat_gmd, PAT_GMD",
    "codes-imaging, codes-imaging",
    "stat_013, stat_013_003 stat_013_005 stat_013_007",
    "101010, codes-gp-contact",
  })
  void codeGoesFirstInAnyForm(String typed, String expected) {
    assertThat(codes(find(typed, Language.FR))).startsWith(expected.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"zebra", "hospital beds", "Wetter", "boulangerie", "dom", "koers wielrennen"})
  void whatTheCatalogueDoesNotHaveFindsNothing(String query) {
    for (var language : Language.values()) {
      assertThat(codes(find(query, language))).as(query).isEmpty();
    }
  }

  @Test
  void nothingTypedListsAllCardsByKind() {
    var all = find("", Language.FR);
    assertThat(all.total()).isEqualTo(CATALOGUE.cards().size());
    assertThat(all.relaxed()).isFalse();
    assertThat(codes(all)).startsWith("stat_003_001");
  }

  @Test
  void pagesHoldEveryCardOnce() {
    var codes =
        IntStream.rangeClosed(1, 20)
            .mapToObj(number -> find(page("", number, 7, Order.TITLE)))
            .flatMap(results -> codes(results).stream())
            .toList();
    assertThat(codes).doesNotHaveDuplicates().hasSize(CATALOGUE.cards().size());
  }

  @Test
  void wordsThatMatchedAreMarkedInTheReadersLanguage() {
    var hit = find("huisarts", Language.NL).hits().getFirst();
    assertThat(hit.matched()).isEqualTo(Language.NL);
    assertThat(hit.title().html() + hit.snippet().html()).contains("<mark>");
    assertThat(hit.snippet().language()).isEqualTo(Language.NL);
  }

  @Test
  void hitSaysWhichLanguageMatched() {
    var hit =
        find("huisartsencontacten", Language.DE).hits().stream()
            .filter(each -> each.card().code().written().equals("stat_003_014"))
            .findFirst()
            .orElseThrow();
    assertThat(hit.matched()).isEqualTo(Language.NL);
    assertThat(hit.title().text()).isEqualTo("Mittlere Zahl der Hausarztkontakte");
    assertThat(hit.title().language()).isEqualTo(Language.DE);
  }

  @Test
  void misspeltWordsFindWhatComesNearAndSaySo() {
    var results = find("huisartsencontakten", Language.NL);
    assertThat(results.relaxed()).isTrue();
    assertThat(codes(results)).contains("stat_003_014");
    assertThat(results.suggestions()).containsExactly("huisartsencontacten");
  }

  @Test
  void unknownCodeSuggestsNearOnes() {
    var results = find("stat_003_013", Language.FR);
    assertThat(results.total()).isZero();
    assertThat(results.suggestions()).isNotEmpty().allMatch(code -> code.startsWith("stat_003_0"));
  }

  @Test
  void ordersAreByTitleCodeAndDate() {
    assertThat(ordered(Order.CODE)).extracting(hit -> hit.card().code().key()).isSorted();
    assertThat(ordered(Order.DATE))
        .extracting(hit -> CATALOGUE.date(hit.card()))
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(ordered(Order.TITLE).getFirst().title().text()).startsWith("A");
  }

  private static List<Hit> ordered(Order order) {
    return find(page("", 1, 100, order)).hits();
  }
}

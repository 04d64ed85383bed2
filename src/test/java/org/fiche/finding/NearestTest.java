package org.fiche.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> CODES = List.of("REGCONTACT", "PAT_GMD", "PAT_MH", "stat_003");

  @Test
  void nearestComesFirst() {
    assertThat(Nearest.to("PAT_MHD", CODES, 2)).containsExactly("PAT_MH", "PAT_GMD");
  }

  @Test
  void caseAndHyphensCostNothing() {
    assertThat(Nearest.to("STAT-003", CODES, 1)).containsExactly("stat_003");
  }

  @Test
  void remedyAsksForTheLikeliest() {
    assertThat(Nearest.remedy("REGCONTRACT", CODES)).isEqualTo("did you mean REGCONTACT?");
  }

  @Test
  void remedyListsWhatExists() {
    assertThat(Nearest.remedy("weather", List.of("b", "a"))).isEqualTo("write one of: a, b");
  }

  @Test
  void longListIsCutShort() {
    var many = IntStream.range(100, 200).mapToObj(Integer::toString).toList();
    assertThat(Nearest.remedy("weather", many)).endsWith("110, 111 …");
  }

  @Test
  void remedySaysThatNothingExists() {
    assertThat(Nearest.remedy("weather", List.of())).isEqualTo("none exists yet");
  }
}

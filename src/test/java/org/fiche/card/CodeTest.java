package org.fiche.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTest {

  @ParameterizedTest
  @CsvSource({
    "STAT_003_014_At, stat003014at",
    "medical-house, medicalhouse",
    "Ärzte_Haus, ärztehaus",
    "İx, i̇x",
    "'', ''"
  })
  void keyPassesOverCaseAndDashes(String written, String key) {
    assertThat(new Code(written).key()).isEqualTo(key);
  }
}

package org.fiche.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.fiche.finding.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingFixturesTest {

  /** One is too large to keep, two need what was published before, one a database. */
  private static final Set<FindingCode> ELSEWHERE =
      EnumSet.of(
          FindingCode.FILE_TOO_LARGE,
          FindingCode.STALE_DATE,
          FindingCode.HISTORY_INCOMPLETE,
          FindingCode.DERIVATION_SQL);

  static Set<FindingCode> codes() {
    return EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE));
  }

  @Test
  void soundCatalogueHasNoFinding(@TempDir Path folder) throws IOException {
    assertThat(Fixture.base(folder).findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void brokenCatalogueHasExactlyItsFindings(FindingCode code, @TempDir Path folder)
      throws IOException {
    assertThat(Fixture.exists(code.id())).as("fixture of " + code.id()).isTrue();
    assertThat(Fixture.base(folder).broken(code.id()).findings())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains(" " + code.id() + " "))
        .containsExactlyElementsOf(Fixture.expected(code.id()));
  }
}

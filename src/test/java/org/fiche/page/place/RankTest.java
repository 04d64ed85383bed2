package org.fiche.page.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fiche.card.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1er, 1e, 1., 1st",
    "2, 2e, 2e, 2., 2nd",
    "3, 3e, 3e, 3., 3rd",
    "11, 11e, 11e, 11., 11th",
    "12, 12e, 12e, 12., 12th",
    "13, 13e, 13e, 13., 13th",
    "21, 21e, 21e, 21., 21st",
    "112, 112e, 112e, 112., 112th",
    "253, 253e, 253e, 253., 253rd"
  })
  void placeIsCountedAsReadersCount(
      int place, String french, String dutch, String german, String english) {
    var rank = new Rank(place, 565);
    assertThat(List.of(Language.FR, Language.NL, Language.DE, Language.EN))
        .extracting(rank::ordinal)
        .containsExactly(french, dutch, german, english);
  }

  @Test
  void stripPutsValuesBetweenLowestAndHighest() {
    var values = numbers(40, 35, 30, 25, 20, 15, 10, 0);
    var strip = Strip.of(values, BigDecimal.valueOf(10), Optional.of(BigDecimal.valueOf(20)));
    assertThat(strip)
        .isEqualTo(new Strip(BigDecimal.ZERO, BigDecimal.valueOf(40), 38, 75, 25, Optional.of(50)));
  }

  @Test
  void countryBeyondTheEndsIsLeftOut() {
    var strip = Strip.of(numbers(4, 1), BigDecimal.ONE, Optional.of(BigDecimal.valueOf(1_000)));
    assertThat(strip.whole()).isEmpty();
  }

  private static List<BigDecimal> numbers(long... numbers) {
    return java.util.Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList();
  }
}

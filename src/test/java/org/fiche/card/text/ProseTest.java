package org.fiche.card.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fiche.card.Code;
import org.fiche.card.text.Prose.CardLink;
import org.fiche.card.text.Prose.ParameterUse;
import org.fiche.card.text.Prose.Plain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  @Test
  void textIsTakenApartInOrder() {
    assertThat(Prose.of("At least {visit.min} [[visit|calls]] of [[SEX]].").segments())
        .isEqualTo(
            List.of(
                new Plain("At least ", 0),
                new ParameterUse(new Code("visit"), "min", 9),
                new Plain(" ", 20),
                new CardLink(new Code("visit"), Optional.of("calls"), 21),
                new Plain(" of ", 36),
                new CardLink(new Code("SEX"), Optional.empty(), 40),
                new Plain(".", 47)));
  }

  @Test
  void whiteSpaceAroundACodeDoesNotCount() {
    assertThat(Prose.of("[[ visit | a call ]]").links())
        .isEqualTo(List.of(new CardLink(new Code("visit"), Optional.of("a call"), 0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "[[", "[[a b]]", "{a}", "{a.}", "{.b}", "[a](b)", "[[]]"})
  void whatIsNoLinkStaysPlain(String text) {
    var prose = Prose.of(text);
    assertThat(prose.links()).isEmpty();
    assertThat(prose.parameters()).isEmpty();
    assertThat(prose.plain()).hasSize(text.isEmpty() ? 0 : 1);
  }

  @Test
  void longOpenBracketsTakeNoTime() {
    assertThat(Prose.of("[[".repeat(50_000) + "{a.".repeat(50_000)).links()).isEmpty();
  }
}

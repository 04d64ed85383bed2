package org.fiche.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fiche.catalogue.RealContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          list=a,b                 | a,b
          q=x&list=a%2Cb&page=2    | a,b
          list=a+b;c%3Bd%20e       | a,b,c,d,e
          list=a,a,b,a             | a,b
          list=a&list=b            | a,b
          list=%3Cscript%3E,a,../b | a
          list=                    | ''
          q=list                   | ''
          ''                       | ''
          """)
  void listIsReadFromTheAddress(String query, String codes) {
    assertThat(Kept.in(query).written()).isEqualTo(codes);
  }

  @Test
  void addressCarriesNoMoreThanItCanHold() {
    var many =
        IntStream.range(0, 900).mapToObj(each -> "c" + each).collect(Collectors.joining(","));
    assertThat(Kept.in("list=" + many).codes()).hasSize(Kept.MOST);
  }

  @Test
  void cardIsPutOnTheListAndTakenOff() {
    var card = RealContent.catalogue().find("stat_003_014").orElseThrow();
    var kept = Kept.in("list=Gp").turned(card);
    assertThat(kept.written()).isEqualTo("Gp,stat_003_014");
    assertThat(kept.with(card)).isEqualTo(kept);
    assertThat(Kept.in("list=STAT-003-014,Gp").turned(card).written()).isEqualTo("Gp");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          q=x&page=2      | a | ?q=x&page=2&list=a
          q=x&list=b,c    | a | ?q=x&list=a
          list=b          | a | ?list=a
          list=b          | - | ''
          q=x&list=b      | - | ?q=x
          ''              | - | ''
          """)
  void otherQuestionsOfAnAddressStay(String query, String list, String changed) {
    var kept = Kept.in("list=" + list.replace("-", ""));
    assertThat(kept.instead(query)).isEqualTo(changed);
  }
}

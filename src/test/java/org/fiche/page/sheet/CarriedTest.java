package org.fiche.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedTest {

  private static final Kept LIST = Kept.in("list=a,b");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /fr/                       | /fr/?list=a,b
          /en/cards/x#panel          | /en/cards/x?list=a,b#panel
          /en/cards/x?view=map#panel | /en/cards/x?view=map&amp;list=a,b#panel
          /nl/search?q=$1&amp;page=2 | /nl/search?q=$1&amp;page=2&amp;list=a,b
          /de/listed                 | /de/listed?list=a,b
          """)
  void linkTakesTheListAlong(String address, String carried) {
    assertThat(Carried.in(link(address), LIST)).isEqualTo(link(carried));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /en/list
          /en/list?codes=c
          /en/list.csv?codes=c
          /en/search?q=x&amp;list=c
          /data/x.csv
          /id/x
          https://example.org/en/
          """)
  void addressThatNeedsNoListOrSaysItsOwnStays(String address) {
    assertThat(Carried.in(link(address), LIST)).isEqualTo(link(address));
  }

  @Test
  void linkThatChangesTheListStays() {
    var taken = "<a class=\"keep\" href=\"/en/search?q=x#at-a\" rel=\"nofollow\" data-keep=\"a\">";
    assertThat(Carried.in(taken, LIST)).isEqualTo(taken);
  }

  @Test
  void formSendsTheListUnseen() {
    assertThat(Carried.in("<form class=\"find\" action=\"/en/search\">", LIST))
        .isEqualTo(
            "<form class=\"find\" action=\"/en/search\"><input type=\"hidden\" name=\"list\""
                + " value=\"a,b\">");
    var own = "<form action=\"/en/list\">";
    assertThat(Carried.in(own, LIST)).isEqualTo(own);
  }

  @Test
  void pageWithoutAListStaysAsItIs() {
    assertThat(Carried.in(link("/en/"), Kept.in(""))).isEqualTo(link("/en/"));
  }

  private static String link(String address) {
    return "<link rel=\"canonical\" href=\"/en/\"><a class=\"code\" href=\"" + address + "\">x</a>";
  }
}

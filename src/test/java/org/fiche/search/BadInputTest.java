package org.fiche.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fiche.search.RealSearch.CATALOGUE;
import static org.fiche.search.RealSearch.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fiche.card.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest extends EngineSuite {

  static List<String> typed() {
    return List.of(
        "a".repeat(10_000),
        "contact ".repeat(1_250),
        numbered("huisartsen"),
        numbered("médecin généraliste "),
        "\uFDFA".repeat(600),
        "Z\u0337\u0322\u034Da\u0334l\u0336g\u0335o\u0336".repeat(100),
        "!!! ??? ... --- ///",
        "\"unclosed AND (NOT title:x~ OR [a TO b]^9 \\",
        "*contact* ?a ** *",
        "/.*(a+)+b/",
        "<script>alert('x')</script>",
        "<b>huisarts</b> & 'contact'",
        "اختبار طبيب عام",
        "\u202Eegnar\u202C \u200Fmédecin",
        "🩺🏥👩‍⚕️",
        "\u0000\u0007\u001B[31mcontact\u007F",
        "\uD83D broken surrogate",
        " ".repeat(9_000) + "contact",
        "' OR 1=1; drop table card; --",
        "${jndi:ldap://x}",
        "%00%FF");
  }

  private static String numbered(String word) {
    return IntStream.range(0, 500)
        .mapToObj(number -> word + number)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @MethodSource("typed")
  void nothingThatIsTypedIsAnError(String typed) {
    for (var language : Language.values()) {
      var results = find(typed, language);
      assertThat(results.hits()).hasSizeLessThanOrEqualTo(SearchRequest.USUAL);
      assertThat(results.hits())
          .allSatisfy(hit -> assertThat(hit.snippet().html()).doesNotContain("<b>", "<script>"));
    }
  }

  @ParameterizedTest
  @MethodSource("typed")
  void suggesterTakesAnything(String typed) {
    assertThat(engine().suggester().suggest(CATALOGUE, typed, Language.FR, 1_000))
        .hasSizeLessThanOrEqualTo(23);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 10_000, Integer.MAX_VALUE})
  void pageBeyondTheEndIsEmptyAndKeepsTheTotal(int number) {
    var results = find(page("contact", number, 100, Order.RELEVANCE));
    assertThat(results.hits()).isEmpty();
    assertThat(results.total()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void boundsDrawNumbersBack(int number) {
    var results = find(page("contact", number, number, Order.RELEVANCE));
    assertThat(results.hits()).hasSize(1);
  }
}

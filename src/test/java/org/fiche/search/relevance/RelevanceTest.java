package org.fiche.search.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fiche.search.RealSearch;
import org.fiche.search.query.Tuning;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How well the search answers, measured with judged queries. With {@code -Dfiche.relevance=write}
 * the figures of today become those that must not fall, and the report in the documents is
 * rewritten.
 */
class RelevanceTest {

  private static final Path DOCUMENT = Path.of("src/docs/search.md");
  private static final Path FIGURES = Path.of("src/test/resources/search/figures.csv");
  private static final String BEGIN = "<!-- report -->\n";
  private static final String END = "<!-- end of report -->";
  private static final double FALL = 0.01;

  private static final Report REPORT = Report.of(RealSearch.LUCENE::codesOf);
  private static final Map<String, Report> WITHOUT = new LinkedHashMap<>();

  @BeforeAll
  static void measure() throws IOException {
    without("synonyms", new Tuning(false, true, true, false));
    without("compounds", new Tuning(true, false, true, false));
    without("spelling", new Tuning(true, true, false, false));
    without("any of it: BM25 alone", new Tuning(false, false, false, true));
    if ("write".equals(System.getProperty("fiche.relevance"))) {
      Files.writeString(FIGURES, REPORT.figures());
      var document = Files.readString(DOCUMENT);
      Files.writeString(
          DOCUMENT,
          document.substring(0, document.indexOf(BEGIN) + BEGIN.length())
              + written()
              + document.substring(document.indexOf(END)));
    }
  }

  private static void without(String what, Tuning tuning) {
    WITHOUT.put(
        what, Report.of((query, reader) -> RealSearch.LUCENE.codesOf(query, reader, tuning)));
  }

  private static String written() {
    return REPORT.markdown() + "\n\n" + Report.ablation(REPORT, WITHOUT) + "\n";
  }

  @Test
  void noFigureFalls() {
    Report.read(FIGURES)
        .forEach(
            (name, before) -> {
              var now = REPORT.score(name);
              assertThat(now.fellBelow(before, FALL))
                  .as("%s: %s, was %s", name, now, before)
                  .isEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "nl", "de", "en"})
  void everyLanguageReachesItsTarget(String language) {
    assertThat(REPORT.score("tuned, " + language).ndcg()).isGreaterThanOrEqualTo(0.90);
    assertThat(REPORT.score("held back, " + language).ndcg()).isGreaterThanOrEqualTo(0.85);
    assertThat(REPORT.score("tuned, all").falseHits()).isLessThanOrEqualTo(0.05);
    assertThat(REPORT.score("held back, all").falseHits()).isLessThanOrEqualTo(0.05);
  }

  @Test
  void tableIsLargeAndHoldsAThirdBack() {
    var all = Judged.all();
    long heldBack = all.stream().filter(Judged::heldBack).count();
    assertThat(all).hasSizeGreaterThanOrEqualTo(200);
    assertThat((double) heldBack / all.size()).isBetween(0.3, 0.36);
  }

  @Test
  void everyPartBringsSomething() {
    var whole = REPORT.score("tuned, all").ndcg();
    WITHOUT.forEach(
        (what, report) -> assertThat(report.score("tuned, all").ndcg()).as(what).isLessThan(whole));
  }

  @Test
  void documentTellsTheFiguresOfToday() throws IOException {
    assertThat(Files.readString(DOCUMENT)).contains(BEGIN + written() + END);
  }
}

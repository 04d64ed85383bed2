package org.fiche.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fiche.card.text.Language;
import org.fiche.catalogue.RealContent;
import org.fiche.page.sheet.Frame;
import org.fiche.page.sheet.Kept;
import org.fiche.page.sheet.Visit;
import org.fiche.page.text.Scribe;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages that the published content has no case of. */
@QuarkusTest
class UnusualPagesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 2, 16);

  @Inject CardPage pages;

  @Test
  void missingTranslationIsShownInAnotherLanguageAndSaysSo() {
    var page =
        changed(
            Language.EN,
            yaml -> yaml.replaceFirst("(?m)^  en: Mean GP contacts$", "").strip() + "\n");
    var title = page.expectFirst("h1");
    assertThat(title.text())
        .isEqualTo("Moyenne des contacts chez le médecin généraliste par bénéficiaire in French");
    assertThat(title.select("span").attr("lang")).isEqualTo("fr");
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select(".lead [lang]")).isEmpty();
  }

  @Test
  void supersededCardNamesItsSuccessor() {
    var page =
        changed(
            Language.NL,
            yaml ->
                yaml.replace("status: published", "status: superseded\nreplaced_by: stat_003_015"));
    assertThat(page.expectFirst(".banner").text())
        .startsWith("Deze fiche is vervangen. Gebruik in de plaats: stat_003_015_At");
    assertThat(page.select(".banner a").attr("href")).isEqualTo("/nl/cards/stat_003_015");
  }

  @Test
  void withdrawnCardSaysWhy() {
    var page =
        changed(
            Language.DE,
            yaml ->
                yaml.replace(
                    "status: published", "status: withdrawn\nreason: {de: Doppelt gezählt.}"));
    assertThat(page.expectFirst(".banner").text())
        .isEqualTo("Diese Karte wurde zurückgezogen. Doppelt gezählt.");
  }

  @Test
  void updateIsAnnouncedFromToday() {
    var page = changed(Language.FR, UnaryOperator.identity());
    assertThat(page.select(".facts .gloss").eachText())
        .anySatisfy(
            words ->
                assertThat(words.replace('\u00a0', ' '))
                    .isEqualTo("Prochaine : 3e trimestre 2026, pour 2024"));
    assertThat(page.expectFirst("#reference").text()).endsWith("(consulté le 16/02/2026)");
  }

  @Test
  void beforeTheFirstPublicationReadersAreSentToTheStatus() {
    var page = read(Templates.empty(nothingPublished()), Language.EN);
    assertThat(page.select("h1").text()).isEqualTo("Nothing is published yet");
    assertThat(page.select("main a").eachAttr("href")).containsExactly("/en/status");
    assertThat(page.select("link[rel=canonical]")).isEmpty();
  }

  @Test
  void previewSaysThatItIsOne() {
    var frame =
        new Frame(
            Language.DE, "/", "", "", TODAY, Optional.empty(), "/assets/0", true, Kept.in(""));
    var banner = read(Templates.empty(frame), Language.DE).expectFirst(".preview");
    assertThat(banner.text()).startsWith("Vorschau");
    assertThat(banner.select("a").attr("href")).isEqualTo("/de/status");
    assertThat(read(Templates.empty(nothingPublished()), Language.EN).select(".preview")).isEmpty();
  }

  @Test
  void failureShowsNothingButItsNumber() {
    var page = read(Templates.failure(nothingPublished(), "7d4e"), Language.FR);
    assertThat(page.select("main .code").text()).isEqualTo("7d4e");
    assertThat(page.select("main").text()).doesNotContain("Exception", "org.fiche");
  }

  private Document changed(Language language, UnaryOperator<String> change) {
    var folder = RealContent.with("indicators/stat_003_014.yaml", change);
    var scribe = new Scribe(RealContent.catalogue(folder), language);
    var frame = frame(language, Optional.of(scribe));
    var card = scribe.catalogue().find("stat_003_014").orElseThrow();
    return read(pages.page(card, new Visit(frame, scribe), java.util.Map.of()), language);
  }

  private static Frame nothingPublished() {
    return frame(Language.EN, Optional.empty());
  }

  private static Frame frame(Language language, Optional<Scribe> scribe) {
    return new Frame(language, "/", "", "", TODAY, scribe, "/assets/0", false, Kept.in(""));
  }

  private static Document read(TemplateInstance page, Language language) {
    return Jsoup.parse(page.setLocale(language.locale()).render());
  }
}

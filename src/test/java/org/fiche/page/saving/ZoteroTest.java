package org.fiche.page.saving;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.fiche.card.Card;
import org.fiche.card.Kind;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.citation.ReferenceData;
import org.fiche.citation.ReferenceFormat;
import org.fiche.testing.OwnWalk;
import org.fiche.testing.SiteOfTwoReleases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Zotero keeps of a card, by its own programs. */
@Tag("slow")
@QuarkusTest
@TestProfile(OwnWalk.class)
class ZoteroTest {

  private static final String ABSENT =
      "*** ZOTERO IS NOT HERE: its server could not be installed, so nothing was saved with it;"
          + " see target/zotero.log ***";

  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

  private static final List<Zotero> STARTED = new ArrayList<>();

  @Inject CurrentCatalogue current;
  @Inject SiteOfTwoReleases twice;

  @TempDir static Path root;

  @TestHTTPResource("/")
  URI site = URI.create("/");

  @BeforeAll
  static void start() throws Exception {
    Zotero.start()
        .ifPresentOrElse(
            STARTED::add,
            () -> {
              System.err.println(ABSENT);
              Assumptions.abort(ABSENT);
            });
  }

  @AfterAll
  static void stop() {
    STARTED.forEach(Zotero::close);
  }

  @BeforeEach
  void publish() throws Exception {
    twice.stands(root);
  }

  /** What a researcher wants to find again. */
  private record Kept(
      String type,
      String author,
      boolean whole,
      String title,
      String date,
      String language,
      String address,
      String summary,
      List<String> tags) {

    static Kept expected(ReferenceData data) {
      return new Kept(
          "dataset",
          data.author(),
          true,
          data.title(),
          data.date().toString(),
          data.language().code(),
          data.address(),
          data.summary(),
          data.keywords());
    }

    /**
     * What Zotero can read in a format: its BibTeX knows no data sets and no spaces that do not
     * break, and of CSL-JSON it reads no keywords and writes the date in words.
     */
    Kept by(ReferenceFormat format) {
      return switch (format) {
        case RIS -> this;
        case BIBTEX -> with("document", date, tags).withPlainSpaces();
        case CSL_JSON -> with(type, WORDS.format(LocalDate.parse(date)), List.of());
      };
    }

    private Kept with(String otherType, String otherDate, List<String> otherTags) {
      return new Kept(
          otherType, author, whole, title, otherDate, language, address, summary, otherTags);
    }

    private Kept withPlainSpaces() {
      return new Kept(
          type, author, whole, plain(title), date, language, address, plain(summary), tags);
    }

    private static String plain(String words) {
      return words.replaceAll("[\\u00a0\\u202f]", " ");
    }

    static Kept of(JsonNode item) {
      var author = item.at("/creators/0");
      return new Kept(
          item.path("itemType").asText(),
          author.has("name") ? author.get("name").asText() : author.path("lastName").asText(),
          !author.has("firstName") || author.get("firstName").asText().isEmpty(),
          item.path("title").asText(),
          item.path("date").asText(),
          item.path("language").asText(),
          item.path("url").asText(),
          item.path("abstractNote").asText(),
          item.path("tags").findValuesAsText("tag"));
    }
  }

  private Catalogue catalogue() {
    return current.get().orElseThrow();
  }

  private Kept expected(Card card, Language language) {
    return Kept.expected(ReferenceData.of(catalogue(), card, language));
  }

  private static List<Kept> items(JsonNode saved) {
    var items = new ArrayList<Kept>();
    saved.forEach(item -> items.add(Kept.of(item)));
    return items;
  }

  @ParameterizedTest
  @EnumSource
  void pageOfACardIsSavedWhole(Language language) throws Exception {
    var kinds = new EnumMap<Kind, Card>(Kind.class);
    catalogue().cards().forEach(card -> kinds.putIfAbsent(card.kind(), card));
    for (var card : kinds.values()) {
      var page = site + language.code() + "/cards/" + card.code();
      assertThat(items(STARTED.getFirst().save(page)))
          .as(page)
          .containsExactly(expected(card, language));
    }
  }

  @Test
  void versionIsSavedAsThatVersion() throws Exception {
    var card = catalogue().find("stat_003_014").orElseThrow();
    var page = site + "nl/cards/stat_003_014/versions/" + catalogue().version(card);
    assertThat(items(STARTED.getFirst().save(page))).containsExactly(expected(card, Language.NL));
  }

  @Test
  void listLetsTheReaderPickItsCards() throws Exception {
    var saved = STARTED.getFirst().save(site + "fr/search?q=contacts");
    assertThat(saved.path("items").size()).isGreaterThan(5);
    assertThat(saved.path("items").toString()).contains("Moyenne des contacts");
  }

  @Test
  void listOfVersionsLetsTheReaderPickThem() throws Exception {
    var card = catalogue().find("stat_003_014").orElseThrow();
    var offered = STARTED.getFirst().save(site + "de/cards/" + card.code() + "/versions");
    assertThat(offered.path("items").size()).isGreaterThan(1);
    var saved = items(STARTED.getFirst().saveAll(offered));
    assertThat(saved).hasSameSizeAs(offered.path("items")).contains(expected(card, Language.DE));
    assertThat(saved.stream().map(Kept::address)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void fileOfEveryCardInEveryLanguageIsReadWhole(ReferenceFormat format) throws Exception {
    for (var language : Language.values()) {
      var references =
          catalogue().cards().stream()
              .map(card -> ReferenceData.of(catalogue(), card, language))
              .toList();
      var read = items(STARTED.getFirst().read(format.write(references)));
      assertThat(read)
          .containsExactlyElementsOf(
              references.stream().map(Kept::expected).map(each -> each.by(format)).toList());
    }
  }
}

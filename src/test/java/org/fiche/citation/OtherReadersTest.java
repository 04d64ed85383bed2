package org.fiche.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.fiche.card.text.Language;
import org.fiche.catalogue.RealContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What citation-js and bibutils read in our references. */
@Tag("slow")
class OtherReadersTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What these programs must agree on. */
  private record Seen(String title, String author, String date, String address) {

    static Seen expected(ReferenceData reference) {
      return new Seen(
          quotes(reference.title()),
          quotes(reference.author()),
          reference.date().toString(),
          reference.address());
    }
  }

  private static List<ReferenceData> references() {
    var catalogue = RealContent.catalogue();
    var references = new ArrayList<ReferenceData>();
    for (var card : catalogue.cards()) {
      for (var language : Language.values()) {
        references.add(ReferenceData.of(catalogue, card, language));
      }
    }
    Nasty.TITLES.forEach(title -> references.add(Nasty.reference(title)));
    return references;
  }

  @ParameterizedTest
  @EnumSource
  void citationJsReadsEveryCardInEveryLanguageAndNastyTitles(ReferenceFormat format)
      throws Exception {
    var references = references();
    var read =
        JSON.readTree(Programs.citationJs("all." + format.ending(), format.write(references)));
    var seen = StreamSupport.stream(read.spliterator(), false).map(OtherReadersTest::citationJs);
    agree(references.stream().map(Seen::expected).toList(), seen.toList());
  }

  /** Only what differs is worth reading. */
  private static void agree(List<Seen> expected, List<Seen> seen) {
    assertThat(seen).hasSameSizeAs(expected);
    for (int at = 0; at < seen.size(); at++) {
      assertThat(seen.get(at)).isEqualTo(expected.get(at));
    }
  }

  private static Seen citationJs(JsonNode item) {
    var author = item.at("/author/0");
    var date = item.at("/issued/date-parts/0");
    return new Seen(
        quotes(item.path("title").asText()),
        quotes(
            author.has("literal")
                ? author.get("literal").asText()
                : author.path("family").asText()),
        "%04d-%02d-%02d".formatted(date.get(0).asInt(), date.get(1).asInt(), date.get(2).asInt()),
        item.path("URL").asText());
  }

  /** It splits a title at a colon, and knows neither backslash nor caret. */
  @ParameterizedTest
  @EnumSource(names = {"RIS", "BIBTEX"})
  void bibutilsReadsEveryCardInEveryLanguageAndNastyTitles(ReferenceFormat format)
      throws Exception {
    var references =
        references().stream().filter(each -> !each.title().matches(".*[\\\\^].*")).toList();
    var program = format == ReferenceFormat.RIS ? "ris2xml" : "biblatex2xml";
    var xml = Programs.bibutils(program, "all." + format.ending(), format.write(references));
    var seen =
        Jsoup.parse(xml, "", Parser.xmlParser()).select("mods").stream()
            .map(OtherReadersTest::bibutils)
            .toList();
    agree(references.stream().map(Seen::expected).map(OtherReadersTest::plain).toList(), seen);
  }

  private static Seen bibutils(Element mods) {
    var title = mods.select("> titleInfo > title").text();
    var rest = mods.select("> titleInfo > subTitle").text();
    var given = mods.select("> name > namePart[type=given]").eachText();
    var names = new ArrayList<>(given);
    names.addAll(mods.select("> name > namePart:not([type=given])").eachText());
    return plain(
        new Seen(
            quotes(rest.isEmpty() ? title : title + ": " + rest),
            quotes(String.join(" ", names)),
            mods.select("dateIssued").text(),
            mods.select("location > url").text()));
  }

  /** Spaces round a colon are its own, and so are braces in names. */
  private static Seen plain(Seen seen) {
    return new Seen(
        seen.title().replaceAll("\\s*:\\s*", ": "),
        seen.author().replaceAll("[{}]", ""),
        seen.date(),
        seen.address());
  }

  /** TeX prints straight quotes as curly ones. */
  private static String quotes(String text) {
    return text.replaceAll("[‘’'`]", "'").replaceAll("[“”\"]", "\"");
  }
}

package org.fiche.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fiche.card.text.Language;
import org.fiche.catalogue.RealContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What citation-js and bibutils read in our references. Both are installed into {@code
 * target/readers} first.
 */
@Tag("slow")
class OtherReadersTest {

  private static final Path FOLDER = Path.of("target", "readers");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String PROGRAM =
      """
      const { Cite } = require('@citation-js/core');
      require('@citation-js/plugin-ris');
      require('@citation-js/plugin-bibtex');
      require('@citation-js/plugin-csl');
      const text = require('fs').readFileSync(process.argv[2], 'utf8');
      console.log(JSON.stringify(new Cite(text).data));
      """;

  private static final List<String> PACKAGES =
      List.of(
          "@citation-js/core@0.7",
          "@citation-js/plugin-ris@0.7",
          "@citation-js/plugin-bibtex@0.7",
          "@citation-js/plugin-csl@0.7");

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

  @BeforeAll
  static void install() throws Exception {
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve("read.js"), PROGRAM);
    if (!Files.exists(FOLDER.resolve("node_modules/@citation-js/plugin-ris"))) {
      var npm =
          new ArrayList<>(List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", "."));
      npm.addAll(PACKAGES);
      run(npm);
    }
    if (!Files.exists(FOLDER.resolve("usr/bin/ris2xml"))) {
      run(List.of("apt-get", "download", "bibutils", "libbibutils8"));
      try (Stream<Path> packages = Files.list(FOLDER)) {
        for (var each : packages.filter(file -> file.toString().endsWith(".deb")).toList()) {
          run(List.of("dpkg", "-x", each.getFileName().toString(), "."));
        }
      }
    }
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    var errors = Files.createTempFile("readers", ".log");
    var builder =
        new ProcessBuilder(command).directory(FOLDER.toFile()).redirectError(errors.toFile());
    try (var library = Files.walk(FOLDER)) {
      library
          .filter(file -> file.getFileName().toString().startsWith("libbibutils.so"))
          .findFirst()
          .ifPresent(
              file ->
                  builder
                      .environment()
                      .put("LD_LIBRARY_PATH", file.toAbsolutePath().resolveSibling("").toString()));
    }
    var process = builder.start();
    var output =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s: %s", command, Files.readString(errors)).isZero();
    return output;
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
    var file = FOLDER.resolve("all." + format.ending());
    Files.writeString(file, format.write(references));
    var read = JSON.readTree(run(List.of("node", "read.js", file.getFileName().toString())));
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
    var file = FOLDER.resolve("bibutils." + format.ending());
    Files.writeString(file, format.write(references));
    var program = format == ReferenceFormat.RIS ? "ris2xml" : "biblatex2xml";
    var xml = run(List.of("usr/bin/" + program, file.getFileName().toString()));
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

package org.fiche.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fiche.card.Head;
import org.fiche.card.Kind;
import org.fiche.card.setting.Disclosure;
import org.fiche.card.setting.Imprint;
import org.fiche.card.setting.Keyword;
import org.fiche.card.setting.LevelName;
import org.fiche.card.setting.Unit;
import org.fiche.card.text.Text;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors read is what the reader reads. */
class ReadmeTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (?:`([^`]+)`)?");
  private static final Pattern BLOCK = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);
  private static final List<String> OF_HEAD = Shape.of(Head.class).names();

  private static String section(String heading) {
    try {
      var all = Files.readString(Path.of("content/README.md")).split("(?m)^## ");
      return Stream.of(all).filter(each -> each.startsWith(heading)).findFirst().orElse("");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String section(Kind kind) {
    return Stream.of("Indicators", "Variables", "Concepts", "Dimensions", "Code lists", "Databases")
        .filter(heading -> section(heading).contains("(`" + kind.folder() + "/`)"))
        .findFirst()
        .map(ReadmeTest::section)
        .orElseGet(() -> section("Pages"));
  }

  private static List<MatchResult> rows(String section) {
    return ROW.matcher(section).results().toList();
  }

  private static List<String> names(String section) {
    return rows(section).stream().map(row -> row.group(1)).toList();
  }

  @Test
  void fieldsOfEveryCardAreThoseOfItsHead() {
    assertThat(names(section("Fields of every card"))).containsExactlyElementsOf(OF_HEAD);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void fieldsOfAKindAreThoseOfItsRecord(Kind kind) {
    var own = Shape.of(kind.type()).names().stream().filter(name -> !OF_HEAD.contains(name));
    assertThat(names(section(kind))).containsExactlyElementsOf(own.toList());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void fieldsInsideFieldsAreNamed(Kind kind) {
    assertThat(section(kind) + section("Fields of every card"))
        .satisfies(text -> assertThat(inside(kind.type())).allMatch(name -> names(text, name)));
  }

  static Stream<Map.Entry<String, Class<?>>> settings() {
    return Map.<String, Class<?>>of(
        "catalogue", Imprint.class,
        "keywords", Keyword.class,
        "units", Unit.class,
        "disclosure", Disclosure.class,
        "areas/levels", LevelName.class)
        .entrySet()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("settings")
  void fieldsOfSettingsAreNamed(Map.Entry<String, Class<?>> file) {
    var row =
        section("Files beside the cards")
            .lines()
            .filter(line -> line.startsWith("| `" + file.getKey() + ".yaml`"))
            .findFirst()
            .orElse("");
    var fields = inside(file.getValue());
    fields.addAll(Shape.of(file.getValue()).names());
    assertThat(fields).allMatch(name -> names(row, name));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyExampleIsRead(Kind kind) {
    Stream.of(section(kind), section("Fields of every card"))
        .flatMap(text -> rows(text).stream())
        .filter(row -> row.group(2) != null)
        .forEach(row -> assertThat(mistakes(kind, example(row))).as(row.group()).isEmpty());
    BLOCK
        .matcher(section(kind))
        .results()
        .forEach(block -> assertThat(mistakes(kind, block.group(1))).isEmpty());
  }

  private static String example(MatchResult row) {
    return row.group(1) + ":\n  " + row.group(2).replace("\\|", "|");
  }

  /** What is wrong with a part of a card, but for what it leaves out. */
  private static List<Finding> mistakes(Kind kind, String yaml) {
    var file = new ContentFile("example.yaml", 0, yaml);
    var parsed = YamlFile.parse(file);
    var reading = new Reading(file);
    parsed.root().ifPresent(root -> new RecordReader(reading).read(kind.type(), root));
    return Stream.concat(parsed.findings().stream(), reading.findings().stream())
        .filter(finding -> finding.code() != FindingCode.MISSING_FIELD)
        .toList();
  }

  private static boolean names(String text, String field) {
    return Pattern.compile("`" + field + "`|\\b" + field + ":").matcher(text).find();
  }

  /** Names of the fields of all records inside a record. */
  private static Set<String> inside(Class<?> type) {
    var names = new LinkedHashSet<String>();
    Shape.of(type).fields().forEach(field -> collect(field.type(), names));
    return names;
  }

  private static void collect(Type type, Set<String> names) {
    var raw = Shape.raw(type);
    if (raw == List.class) {
      collect(Shape.argument(type, 0), names);
    } else if (raw == Map.class) {
      collect(Shape.argument(type, 1), names);
    } else if (Shape.isChoice(raw) && !Scalars.is(raw)) {
      Shape.choices(raw).forEach(each -> collect(each, names));
    } else if (!Scalars.is(raw) && raw != Text.class) {
      names.addAll(Shape.of(raw).names());
      names.addAll(inside(raw));
    }
  }
}

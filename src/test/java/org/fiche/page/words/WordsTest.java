package org.fiche.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

  private static final Path FOLDER = Path.of("src/main/resources/messages");
  private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");
  private static final Pattern PLAIN_SPACE = Pattern.compile(" [:;!?»%]|« ");

  static Stream<Arguments> translations() {
    return bundles()
        .flatMap(
            bundle -> Stream.of("fr", "nl", "de").map(language -> Arguments.of(bundle, language)));
  }

  private static Stream<String> bundles() {
    try (var files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("_.*", ""))
          .distinct()
          .sorted()
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @ParameterizedTest
  @MethodSource("translations")
  void everyWordIsSaidInEveryLanguage(String bundle, String language) {
    var english = words(bundle, "en");
    var translated = words(bundle, language);
    assertThat(translated.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    assertThat(translated.values()).allSatisfy(words -> assertThat((String) words).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("translations")
  void translationUsesTheSameParameters(String bundle, String language) {
    var english = words(bundle, "en");
    var translated = words(bundle, language);
    for (var key : english.stringPropertyNames()) {
      assertThat(parameters(translated.getProperty(key)))
          .as(key)
          .isSubsetOf(union(parameters(english.getProperty(key)), "count", "years"));
    }
  }

  @Test
  void frenchSpacesBeforeSignsDoNotBreak() {
    for (var bundle : bundles().toList()) {
      assertThat(words(bundle, "fr").values())
          .allSatisfy(
              words ->
                  assertThat(((String) words).replaceAll("\\{[^}]*}", ""))
                      .doesNotContainPattern(PLAIN_SPACE));
    }
  }

  private static TreeSet<String> parameters(String message) {
    var found = new TreeSet<String>();
    PARAMETER.matcher(message).results().forEach(each -> found.add(each.group(1)));
    return found;
  }

  private static TreeSet<String> union(TreeSet<String> some, String... more) {
    some.addAll(java.util.List.of(more));
    return some;
  }

  private static Properties words(String bundle, String language) {
    var words = new Properties();
    try (var in =
        Files.newBufferedReader(FOLDER.resolve(bundle + "_" + language + ".properties"))) {
      words.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return words;
  }
}

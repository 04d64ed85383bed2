package org.fiche.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConfigurationDocumentTest {

  private static final Path DOCUMENT = Path.of("src/docs/configuration.md");

  private static List<String> keys() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.fiche")
            .stream()
            .filter(each -> each.isAnnotatedWith(ConfigMapping.class))
            .flatMap(each -> each.getMethods().stream().map(method -> key(each, method)))
            .sorted()
            .toList();
  }

  private static String key(JavaClass mapping, JavaMethod method) {
    var name = method.getName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    return mapping.getAnnotationOfType(ConfigMapping.class).prefix() + "." + name;
  }

  @Test
  void everyKeyHasItsHeadingAndNoHeadingIsWithoutAKey() throws IOException {
    var headings =
        Files.readAllLines(DOCUMENT).stream()
            .filter(line -> line.startsWith("## fiche."))
            .map(line -> line.substring(3))
            .sorted()
            .toList();
    assertThat(headings).isEqualTo(keys());
  }
}

package org.fiche.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class ContainerTest {

  private static final Path DOCKERFILE = Path.of("docker", "Dockerfile");
  private static final Set<String> ENVIRONMENT =
      Set.of(
          "QUARKUS_DATASOURCE_JDBC_URL",
          "QUARKUS_DATASOURCE_USERNAME",
          "QUARKUS_DATASOURCE_PASSWORD",
          "FICHE_SEARCH_BACKEND",
          "FICHE_SEARCH_HOSTS");

  private static List<String> instructions(String keyword) throws IOException {
    return Files.readAllLines(DOCKERFILE).stream()
        .filter(line -> line.startsWith(keyword + " "))
        .toList();
  }

  @Test
  void imageRunsAsOrdinaryUser() throws IOException {
    assertThat(instructions("USER").getLast()).isNotIn("USER root", "USER 0");
    assertThat(Files.readString(DOCKERFILE)).contains("useradd");
  }

  @Test
  void imageRunsTheJarOfTheLauncher() throws IOException {
    var jar = Pattern.compile("(?m)^jar=(.+)$").matcher(Files.readString(Path.of("fiche")));
    assertThat(jar.find()).isTrue();
    assertThat(instructions("ENTRYPOINT")).singleElement().asString().contains(jar.group(1));
  }

  @Test
  void imageSaysWhenItIsReadyAndWhereItKeepsData() throws IOException {
    assertThat(instructions("EXPOSE")).containsExactly("EXPOSE 8080");
    assertThat(instructions("VOLUME")).containsExactly("VOLUME /data");
    assertThat(Files.readString(DOCKERFILE)).contains("HEALTHCHECK", "/q/health/ready");
  }

  @Test
  void copiedFilesExist() throws IOException {
    for (var line : instructions("COPY")) {
      if (!line.contains("--from=")) {
        var words = List.of(line.split(" "));
        assertThat(words.subList(1, words.size() - 1))
            .allSatisfy(source -> assertThat(Path.of(source)).exists());
      }
    }
  }

  @Test
  void composeStartsFicheAfterItsDatabase() throws IOException {
    var fiche = service("fiche");
    assertThat(mapping(fiche, "environment").keySet()).isEqualTo(ENVIRONMENT);
    assertThat(mapping(fiche, "depends_on")).containsKey("postgres");
    assertThat(service("postgres"))
        .containsEntry("image", "postgres:18")
        .containsKey("healthcheck");
    assertThat(service("opensearch")).containsEntry("profiles", List.of("opensearch"));
  }

  @Test
  void workflowsRunTheLauncher() throws IOException {
    assertThat(Files.readString(Path.of(".github/workflows/build.yml"))).contains("./fiche test");
    assertThat(Files.readString(Path.of(".github/workflows/content.yml")))
        .contains("./fiche check --format=github");
  }

  private static Map<String, Object> service(String name) throws IOException {
    var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    Map<String, Object> compose = yaml.load(Files.readString(Path.of("docker", "compose.yaml")));
    return mapping(mapping(compose, "services"), name);
  }

  private static Map<String, Object> mapping(Map<String, Object> parent, String key) {
    assertThat(parent.get(key)).as(key).isInstanceOf(Map.class);
    var typed = new HashMap<String, Object>();
    if (parent.get(key) instanceof Map<?, ?> child) {
      child.forEach((name, value) -> typed.put(String.valueOf(name), value));
    }
    return typed;
  }
}

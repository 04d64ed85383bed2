package org.fiche.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.catalogue.GitFolder;
import org.fiche.catalogue.Outcome;
import org.fiche.catalogue.Publisher;
import org.fiche.observation.SmallWorld;
import org.fiche.observation.Values;
import org.fiche.observation.computing.Computing;

/**
 * A site with figures of two releases, a card in two versions, one that is superseded, and one that
 * had another code before. Made once for each database.
 */
@ApplicationScoped
public class SiteOfTwoReleases {

  private static final String FEWER_CONTACTS =
      """
      delete from warehouse.service where year = 2023 and extract(month from performed_on) = 4;
      update warehouse.loaded set fingerprint = 'corrected' where year = 2023
      """;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Inject Publisher publisher;
  @Inject CurrentCatalogue current;
  @Inject Computing computing;
  @Inject Values values;
  @Inject DataSource database;
  @Inject Clock clock;

  private String first = "";

  /**
   * Publishes and computes where nobody did.
   *
   * @param root an empty folder
   */
  public synchronized void stands(Path root) throws Exception {
    if (!first.isEmpty()) {
      return;
    }
    try (var folder = GitFolder.in(root)) {
      publish(folder);
      SmallWorld.load(database);
      var release = releaseAfter("");
      change(folder);
      publish(folder);
      run(FEWER_CONTACTS);
      releaseAfter(release);
      first = release;
    }
  }

  /** The older one. */
  public String firstRelease() {
    return first;
  }

  private void publish(GitFolder folder) {
    assertThat(publisher.publish(folder.content())).isInstanceOf(Outcome.Published.class);
  }

  /** Computes, and waits until the server serves what was computed. */
  private String releaseAfter(String before) throws InterruptedException {
    computing.now(current.get().orElseThrow(), unused -> {});
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (newest().equals(before)) {
      assertThat(System.nanoTime()).as("no release after " + before).isLessThan(end);
      Thread.sleep(100);
    }
    return newest();
  }

  private String newest() {
    return values.releases().stream().findFirst().orElse("");
  }

  private void run(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void change(GitFolder folder) throws Exception {
    UnaryOperator<String> today =
        text -> text.replaceFirst("modified: .*", "modified: " + LocalDate.now(clock));
    folder.change(
        "indicators/stat_003_014.yaml",
        text -> today.apply(text.replace("en: Mean GP contacts", "en: Mean contacts with GPs")));
    folder.change(
        "indicators/stat_003_005.yaml",
        text ->
            today.apply(
                text.replaceFirst(
                    "status: published",
                    "status: superseded\nreplaced_by: stat_003_006\n"
                        + "reason: {fr: Remplacée, nl: Vervangen, de: Ersetzt, en: Replaced}")));
    folder.change(
        "indicators/stat_003_006.yaml",
        text ->
            today.apply(
                text.replaceFirst(
                    "status: published", "status: published\nformer_codes: [stat_003_099]")));
  }
}

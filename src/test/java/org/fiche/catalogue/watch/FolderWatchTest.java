package org.fiche.catalogue.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {

  @TempDir private Path folder;
  private Instant now = Instant.parse("2026-02-16T10:00:00Z");
  private final InstantSource time = () -> now;
  private final Clock clock = time.withZone(ZoneOffset.UTC);
  private FolderWatch watch = new FolderWatch(clock);

  @BeforeEach
  void lookUntilItIsCalm() throws Exception {
    Files.writeString(folder.resolve("a.yaml"), "code: a");
    assertThat(watch.changed(folder)).isTrue();
    now = now.plusSeconds(3);
    assertThat(watch.changed(folder)).isFalse();
  }

  @Test
  void savedFileIsAChange() throws Exception {
    Files.writeString(folder.resolve("a.yaml"), "code: ab");
    assertThat(watch.changed(folder)).isTrue();
    now = now.plusSeconds(3);
    assertThat(watch.changed(folder)).isFalse();
  }

  @Test
  void newAndVanishedFilesAreChanges() throws Exception {
    Files.writeString(folder.resolve("b.yaml"), "code: b");
    assertThat(watch.changed(folder)).isTrue();
    now = now.plusSeconds(3);
    Files.delete(folder.resolve("a.yaml"));
    assertThat(watch.changed(folder)).isTrue();
  }

  @Test
  void secondSaveInTheSameMomentIsNotMissed() throws Exception {
    var file = folder.resolve("a.yaml");
    var moment = FileTime.from(now);
    Files.writeString(file, "code: b");
    Files.setLastModifiedTime(file, moment);
    assertThat(watch.changed(folder)).isTrue();
    Files.writeString(file, "code: c");
    Files.setLastModifiedTime(file, moment);
    now = now.plusSeconds(1);
    assertThat(watch.changed(folder)).isTrue();
  }

  @Test
  void notesAndHiddenFilesAreNoChange() throws Exception {
    Files.writeString(folder.resolve("notes.md"), "x");
    Files.writeString(folder.resolve(".a.yaml.swp"), "x");
    assertThat(watch.changed(folder)).isFalse();
  }
}

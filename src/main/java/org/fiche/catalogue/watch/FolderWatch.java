package org.fiche.catalogue.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.fiche.content.ContentFolder;
import org.jspecify.annotations.Nullable;

/**
 * Whether the files of a folder may have changed, told by their sizes and times, which costs much
 * less than reading them. Not for two threads.
 */
public final class FolderWatch {

  /** Some file systems keep times by two seconds; a second save in that time looks the same. */
  private static final Duration COARSE = Duration.ofSeconds(2);

  private final Clock clock;
  private Map<Path, Stamp> seen = Map.of();
  private Instant settled = Instant.MIN;

  private record Stamp(long size, FileTime modified, @Nullable Object key) {}

  public FolderWatch(Clock clock) {
    this.clock = clock;
  }

  /**
   * Whether it may have changed since this was asked before; always the first time.
   *
   * @throws UncheckedIOException if the folder cannot be looked at
   */
  public boolean changed(Path folder) {
    var start = clock.instant();
    var now = stamps(folder);
    boolean changed = !now.equals(seen) || start.isBefore(settled);
    if (!now.equals(seen)) {
      settled = start.plus(COARSE);
    }
    seen = now;
    return changed;
  }

  private static Map<Path, Stamp> stamps(Path folder) {
    var stamps = new HashMap<Path, Stamp>();
    try {
      Files.walkFileTree(folder, new Visitor(folder, stamps));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return stamps;
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final Map<Path, Stamp> stamps;

    Visitor(Path folder, Map<Path, Stamp> stamps) {
      this.folder = folder;
      this.stamps = stamps;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes file) {
      if (ContentFolder.isContent(folder.relativize(path))) {
        stamps.put(path, new Stamp(file.size(), file.lastModifiedTime(), file.fileKey()));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}

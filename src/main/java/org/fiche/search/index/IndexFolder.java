package org.fiche.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.fiche.search.words.Analysis;

/**
 * The folder of one index. A marker is written when all else is on disk; a folder without it is
 * what a crash left.
 */
record IndexFolder(Path path) {

  private static final String MARKER = "complete";

  static IndexFolder of(Path all, long publication) {
    return new IndexFolder(all.resolve(Long.toString(publication)));
  }

  /** Publications that have a folder, complete or not, in rising order. */
  static List<Long> numbers(Path all) {
    try (Stream<Path> inside = Files.list(all)) {
      return inside
          .map(path -> path.getFileName().toString())
          .filter(name -> name.matches("\\d{1,18}"))
          .map(Long::valueOf)
          .sorted()
          .toList();
    } catch (NoSuchFileException | java.nio.file.NotDirectoryException none) {
      return List.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** How many cards the complete index holds; nothing if it must be built. */
  OptionalLong complete() {
    try {
      var marker = Files.readString(path.resolve(MARKER)).strip().split(" ");
      boolean readable = marker.length == 2 && marker[0].equals(edition());
      return readable ? OptionalLong.of(Long.parseLong(marker[1])) : OptionalLong.empty();
    } catch (IOException | NumberFormatException damaged) {
      return OptionalLong.empty();
    }
  }

  void complete(long cards) {
    try {
      var marker = path.resolve(MARKER);
      Files.writeString(marker, edition() + " " + cards);
      sync(marker, StandardOpenOption.WRITE);
      syncFolder(path);
      syncFolder(path.resolveSibling("."));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** When each of its files was written; nothing of what is not there. */
  Map<String, FileTime> files() {
    var times = new HashMap<String, FileTime>();
    try (Stream<Path> walk = Files.walk(path)) {
      for (var file : walk.filter(IndexFolder::isRead).toList()) {
        times.put(file.toString(), Files.getLastModifiedTime(file));
      }
    } catch (IOException | UncheckedIOException vanished) {
      return Map.of();
    }
    return times;
  }

  private static boolean isRead(Path file) {
    return Files.isRegularFile(file) && !file.endsWith("write.lock");
  }

  private static String edition() {
    return "edition-" + Analysis.EDITION;
  }

  private static void syncFolder(Path folder) {
    try {
      sync(folder, StandardOpenOption.READ);
    } catch (IOException unsupported) {
      // Some systems cannot sync a folder; they keep its entries in order without.
    }
  }

  private static void sync(Path path, StandardOpenOption how) throws IOException {
    try (var channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  /** Removes the marker first, so that a half-removed folder is not taken for an index. */
  void remove() {
    try {
      Files.deleteIfExists(path.resolve(MARKER));
      if (Files.isDirectory(path)) {
        try (Stream<Path> walk = Files.walk(path)) {
          for (var each : walk.sorted(Comparator.reverseOrder()).toList()) {
            Files.deleteIfExists(each);
          }
        }
      }
    } catch (IOException unremovable) {
      throw new UncheckedIOException(unremovable);
    }
  }
}

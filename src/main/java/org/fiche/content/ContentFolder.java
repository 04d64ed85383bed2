package org.fiche.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Place;

/** The files of a folder of content, in the order of their paths, as text. */
public record ContentFolder(List<ContentFile> files, List<Finding> findings) {

  /** A card of a hundred pages is smaller; what is larger is a mistake. */
  static final long LARGEST_YAML = 1 << 20;

  static final long LARGEST_TABLE = 16 << 20;

  private static final Set<String> ENDINGS = Set.of("yaml", "csv", "sql");

  /**
   * Reads a folder. Files that are no content (schemas, notes, hidden files) are passed over.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static ContentFolder read(Path folder) {
    var gathering = new Gathering(folder);
    pathsIn(folder).forEach(gathering::read);
    return gathering.done();
  }

  /**
   * A folder as it was once.
   *
   * @param folder where findings say that the files are
   * @param past the bytes of its files, by their paths inside it; only such that are content
   */
  public static ContentFolder of(Path folder, SortedMap<Path, byte[]> past) {
    var gathering = new Gathering(folder);
    past.forEach((inside, bytes) -> gathering.keep(folder.resolve(inside), bytes));
    return gathering.done();
  }

  private static List<Path> pathsIn(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(path -> isContent(folder.relativize(path)))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether a file of a folder is content; schemas, notes and hidden files are not. */
  public static boolean isContent(Path inside) {
    for (var part : inside) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    var name = inside.getFileName().toString();
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1))
        && !inside.startsWith("schema");
  }

  /** What one reading found so far. */
  private static final class Gathering {

    private final Path folder;
    private final List<ContentFile> files = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Gathering(Path folder) {
      this.folder = folder;
    }

    void read(Path path) {
      var shown = shown(path);
      try {
        long limit = shown.endsWith(".csv") ? LARGEST_TABLE : LARGEST_YAML;
        long size = Files.size(path);
        if (size > limit) {
          findings.add(tooLarge(shown, size, limit));
        } else {
          keep(path, Files.readAllBytes(path));
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    void keep(Path path, byte[] bytes) {
      var shown = shown(path);
      try {
        int root = shown.length() - folder.relativize(path).toString().length();
        files.add(new ContentFile(shown, root, decode(bytes)));
      } catch (CharacterCodingException malformed) {
        findings.add(
            new Finding(
                FindingCode.FILE_ENCODING,
                Place.start(shown),
                "The file is not valid UTF-8",
                "save it with the encoding UTF-8"));
      }
    }

    ContentFolder done() {
      return new ContentFolder(List.copyOf(files), List.copyOf(findings));
    }

    private static String shown(Path path) {
      return path.toString().replace('\\', '/');
    }
  }

  private static Finding tooLarge(String file, long size, long limit) {
    return new Finding(
        FindingCode.FILE_TOO_LARGE,
        Place.start(file),
        "The file has " + size + " bytes, more than " + limit,
        "split it, or take out what is no content");
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}

package org.fiche.catalogue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.fiche.catalogue.Catalogue.Edition;
import org.fiche.content.Content;
import org.fiche.content.ContentFile;
import org.fiche.content.ContentFolder;
import org.fiche.content.ContentReader;

/** The content of this repository, as it is or with a change in a file. */
public final class RealContent {

  private RealContent() {}

  public static ContentFolder folder() {
    return ContentFolder.read(Path.of("content"));
  }

  /** The folder with one file changed. */
  public static ContentFolder with(String path, UnaryOperator<String> change) {
    var folder = folder();
    var files =
        folder.files().stream()
            .map(
                file ->
                    file.inside().equals(path)
                        ? new ContentFile(file.path(), file.root(), change.apply(file.text()))
                        : file)
            .toList();
    return new ContentFolder(files, folder.findings());
  }

  public static Content read(ContentFolder folder) {
    return new ContentReader().read(folder);
  }

  /** A catalogue that is published nowhere. */
  public static Catalogue catalogue(ContentFolder folder) {
    return new Catalogue(new Edition(1, Instant.EPOCH, Map.of()), read(folder));
  }

  public static Catalogue catalogue() {
    return catalogue(folder());
  }
}

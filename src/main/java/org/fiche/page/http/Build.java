package org.fiche.page.http;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/** Which build of the program this is: pages of another one may look different. */
@Singleton
public class Build {

  private final String id;

  Build(Assets assets) {
    this.id = HexFormat.of().toHexDigits(written() / 1000, 8) + assets.version();
  }

  public String id() {
    return id;
  }

  /** When the archive that holds this class was written, in milliseconds; 0 if nobody knows. */
  private static long written() {
    var here = Build.class.getResource("Build.class");
    if (here == null) {
      return 0;
    }
    try {
      return here.openConnection().getLastModified();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

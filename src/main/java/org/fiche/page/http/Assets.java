package org.fiche.page.http;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scripts, styles and pictures, all read at start. Their version is a digest of all of them. */
@Singleton
public class Assets {

  /** Every asset; a test holds this list and the folder alike. */
  static final List<String> NAMES =
      List.of(
          "base.css",
          "card.css",
          "panel.css",
          "search.css",
          "place.css",
          "print.css",
          "main.js",
          "copy.js",
          "facets.js",
          "list.js",
          "suggest.js",
          "combobox.js",
          "panel.js",
          "underway.js",
          "icon.svg");

  private static final int VERSION_DIGITS = 10;

  private final Map<String, byte[]> byName = new LinkedHashMap<>();
  private final String version;

  Assets() {
    var digest = sha256();
    for (var name : NAMES) {
      var bytes = read(name);
      byName.put(name, bytes);
      digest.update(bytes);
    }
    this.version = HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
  }

  public String version() {
    return version;
  }

  public Optional<byte[]> get(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Where they are, without a slash at the end. */
  public String base() {
    return "/assets/" + version;
  }

  private static byte[] read(String name) {
    try (var in = Assets.class.getResourceAsStream("/assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The asset " + name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

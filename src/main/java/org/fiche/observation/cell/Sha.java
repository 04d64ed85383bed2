package org.fiche.observation.cell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest being built, part by part; the borders between parts count. */
public final class Sha {

  private final MessageDigest digest;

  private Sha() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The digest of some texts, in lower-case hexadecimal digits. */
  public static String of(String... parts) {
    var sha = new Sha();
    for (var part : parts) {
      sha.add(part);
    }
    return sha.hex();
  }

  static Sha start() {
    return new Sha();
  }

  Sha add(String part) {
    var bytes = part.getBytes(UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
    return this;
  }

  Sha add(long[] numbers) {
    var buffer = ByteBuffer.allocate(Long.BYTES * numbers.length);
    buffer.asLongBuffer().put(numbers);
    digest.update(buffer);
    return this;
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}

package org.fiche.warehouse.load;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file to load, packed by gzip or not: its first bytes tell. */
final class SourceFile implements AutoCloseable {

  private static final int GZIP = 0x8b1f;
  private static final int BUFFER = 1 << 16;

  private final CountingStream counted;
  private final InputStream content;

  private SourceFile(CountingStream counted, InputStream content) {
    this.counted = counted;
    this.content = content;
  }

  static SourceFile open(Path path) throws IOException {
    var counted = new CountingStream(Files.newInputStream(path));
    try {
      return new SourceFile(counted, withoutMark(unpacked(counted)));
    } catch (IOException broken) {
      counted.close();
      throw broken;
    }
  }

  private static InputStream unpacked(InputStream raw) throws IOException {
    var buffered = new BufferedInputStream(raw, BUFFER);
    buffered.mark(2);
    int magic = buffered.read() | buffered.read() << 8;
    buffered.reset();
    return magic == GZIP ? new GZIPInputStream(buffered, BUFFER) : buffered;
  }

  /** Some programs begin UTF-8 with a byte order mark. */
  private static InputStream withoutMark(InputStream in) throws IOException {
    var pushback = new PushbackInputStream(in, 3);
    var first = pushback.readNBytes(3);
    boolean marked =
        first.length == 3
            && (first[0] & 0xFF) == 0xEF
            && (first[1] & 0xFF) == 0xBB
            && (first[2] & 0xFF) == 0xBF;
    if (!marked) {
      pushback.unread(first);
    }
    return pushback;
  }

  InputStream content() {
    return content;
  }

  /** How many bytes of the file have been read. */
  long read() {
    return counted.count;
  }

  @Override
  public void close() throws IOException {
    content.close();
  }

  private static final class CountingStream extends FilterInputStream {

    private long count;

    CountingStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}

package org.fiche.warehouse.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads comma-separated lines without making texts of them. Source: RFC 4180; a field with quotes
 * stays on its line. Not for two threads.
 */
final class CsvLines {

  private static final int LONGEST_LINE = 1 << 16;
  private static final int MOST_FIELDS = 64;

  private final InputStream in;
  private final byte[] bytes = new byte[1 << 18];
  private final int[] starts = new int[MOST_FIELDS];
  private final int[] ends = new int[MOST_FIELDS];
  private int position;
  private int limit;
  private int fields;
  private long line;
  private boolean ended;

  CsvLines(InputStream in) {
    this.in = in;
  }

  /** A line that cannot be read as fields. */
  static final class Malformed extends IOException {
    private static final long serialVersionUID = 1L;

    Malformed(String reason) {
      super(reason);
    }
  }

  /** Goes to the next line; false at the end of the file. */
  boolean next() throws IOException {
    int end = endOfLine();
    if (end < 0) {
      return false;
    }
    line++;
    int start = position;
    position = end + 1;
    boolean carriageReturn = end > start && bytes[end - 1] == '\r';
    split(start, carriageReturn ? end - 1 : end);
    return true;
  }

  /** Where the line ends: at a line feed, or behind the last byte of the file. */
  private int endOfLine() throws IOException {
    int from = position;
    while (true) {
      for (int at = from; at < limit; at++) {
        if (bytes[at] == '\n') {
          return at;
        }
      }
      if (ended) {
        return position < limit ? limit : -1;
      }
      if (limit - position > LONGEST_LINE) {
        throw new Malformed("the line has more than " + LONGEST_LINE + " bytes");
      }
      from = limit - position;
      fill();
    }
  }

  private void fill() throws IOException {
    System.arraycopy(bytes, position, bytes, 0, limit - position);
    limit -= position;
    position = 0;
    // One byte stays free, so that a last line without an end can be given one.
    int read = in.read(bytes, limit, bytes.length - 1 - limit);
    if (read < 0) {
      ended = true;
    } else {
      limit += read;
    }
  }

  private void split(int start, int end) throws Malformed {
    fields = 0;
    int at = start;
    do {
      if (fields == MOST_FIELDS) {
        throw new Malformed("the line has more than " + MOST_FIELDS + " fields");
      }
      at = at < end && bytes[at] == '"' ? quoted(at, end) : plain(at, end);
      fields++;
    } while (at <= end);
  }

  private int plain(int start, int end) {
    int at = start;
    while (at < end && bytes[at] != ',') {
      at++;
    }
    starts[fields] = start;
    ends[fields] = at;
    return at + 1;
  }

  /** No value of a base table holds a quote: one in the middle is a mistake. */
  private int quoted(int start, int end) throws Malformed {
    int at = start + 1;
    while (at < end && bytes[at] != '"') {
      at++;
    }
    if (at == end) {
      throw new Malformed("a quote is opened and not closed");
    }
    if (at + 1 < end && bytes[at + 1] != ',') {
      throw new Malformed("behind a closing quote there is no comma");
    }
    starts[fields] = start + 1;
    ends[fields] = at;
    return at + 2;
  }

  /** The number of the line that was read last, from 1. */
  long line() {
    return line;
  }

  int fields() {
    return fields;
  }

  byte[] bytes() {
    return bytes;
  }

  int start(int field) {
    return starts[field];
  }

  int end(int field) {
    return ends[field];
  }

  byte[] copy(int field) {
    return Arrays.copyOfRange(bytes, starts[field], ends[field]);
  }
}

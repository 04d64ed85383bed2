package org.fiche.warehouse.demo;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.sql.SQLException;
import org.fiche.warehouse.DatabaseFailure;
import org.postgresql.copy.CopyIn;

/**
 * Rows for PostgreSQL's COPY in its binary format, which costs neither side any text. Source: the
 * page of COPY in PostgreSQL's manual. Not for two threads.
 */
final class BinaryRows {

  private static final byte[] HEADER = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  private static final int SIZE = 1 << 17;
  private static final int LONGEST_ROW = 512;
  private static final int TO_2000 = 10957;

  private final CopyIn copy;
  private final byte[] buffer = new byte[SIZE];
  private int used;
  private long rows;

  BinaryRows(CopyIn copy) {
    this.copy = copy;
    System.arraycopy(HEADER, 0, buffer, 0, HEADER.length);
    used = HEADER.length;
  }

  void row(int columns) {
    if (used > SIZE - LONGEST_ROW) {
      flush();
    }
    put2(columns);
    rows++;
  }

  void bigint(long value) {
    put4(Long.BYTES);
    put4((int) (value >>> 32));
    put4((int) value);
  }

  void integer(int value) {
    put4(Integer.BYTES);
    put4(value);
  }

  void smallint(int value) {
    put4(Short.BYTES);
    put2(value);
  }

  void bool(boolean value) {
    put4(1);
    buffer[used++] = (byte) (value ? 1 : 0);
  }

  /**
   * @param day counted from 1970
   */
  void date(int day) {
    integer(day - TO_2000);
  }

  void text(byte[] value) {
    put4(value.length);
    System.arraycopy(value, 0, buffer, used, value.length);
    used += value.length;
  }

  void text(String value) {
    text(value.getBytes(US_ASCII));
  }

  void missing() {
    put4(-1);
  }

  private void put2(int value) {
    buffer[used++] = (byte) (value >>> 8);
    buffer[used++] = (byte) value;
  }

  private void put4(int value) {
    buffer[used++] = (byte) (value >>> 24);
    buffer[used++] = (byte) (value >>> 16);
    buffer[used++] = (byte) (value >>> 8);
    buffer[used++] = (byte) value;
  }

  private void flush() {
    try {
      copy.writeToCopy(buffer, 0, used);
    } catch (SQLException broken) {
      throw new DatabaseFailure(broken);
    }
    used = 0;
  }

  /** Ends the rows; how many there were. */
  long end() {
    put2(-1);
    flush();
    try {
      copy.endCopy();
    } catch (SQLException broken) {
      throw new DatabaseFailure(broken);
    }
    return rows;
  }
}

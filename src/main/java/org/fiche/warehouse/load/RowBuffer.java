package org.fiche.warehouse.load;

import java.nio.ByteBuffer;

/**
 * Rows of one year in the binary format of COPY, with a fingerprint that does not depend on their
 * order. Source: PostgreSQL, "COPY", section "Binary Format". Not for two threads.
 */
public final class RowBuffer {

  /** 2000-01-01, the day from which PostgreSQL counts, in days since 1970-01-01. */
  private static final long POSTGRES_EPOCH = 10_957;

  static final int CAPACITY = 1 << 20;
  private static final int LARGEST_ROW = 1 << 10;

  private final ByteBuffer bytes = ByteBuffer.allocate(CAPACITY);
  private final short columns;
  private int start;
  private long rows;
  private long sum;
  private long otherSum;

  RowBuffer(int columns) {
    this.columns = (short) columns;
  }

  /** Begins a row; its values follow in the order of the table. */
  public RowBuffer row() {
    start = bytes.position();
    bytes.putShort(columns);
    return this;
  }

  public RowBuffer none() {
    bytes.putInt(-1);
    return this;
  }

  public RowBuffer int8(long value) {
    bytes.putInt(8).putLong(value);
    return this;
  }

  public RowBuffer int4(long value) {
    bytes.putInt(4).putInt((int) value);
    return this;
  }

  public RowBuffer int2(long value) {
    bytes.putInt(2).putShort((short) value);
    return this;
  }

  /**
   * @param day days since 1970-01-01
   */
  public RowBuffer date(long day) {
    return int4(day - POSTGRES_EPOCH);
  }

  public RowBuffer bool(boolean value) {
    bytes.putInt(1).put((byte) (value ? 1 : 0));
    return this;
  }

  /**
   * @param utf8 a short text
   */
  public RowBuffer text(byte[] utf8) {
    bytes.putInt(utf8.length).put(utf8);
    return this;
  }

  /** Ends a row. Two sums of different hashes tell apart what one alone may not. */
  public void end() {
    long hash = RowHash.of(bytes.array(), start, bytes.position());
    sum += hash;
    otherSum += RowHash.mixed(hash ^ 0x9E37_79B9_7F4A_7C15L);
    rows++;
  }

  boolean isFull() {
    return bytes.remaining() < LARGEST_ROW;
  }

  boolean isEmpty() {
    return bytes.position() == 0;
  }

  byte[] array() {
    return bytes.array();
  }

  int length() {
    return bytes.position();
  }

  void clear() {
    bytes.clear();
  }

  long rows() {
    return rows;
  }

  /** Tells apart what was written so far, whatever its order. */
  String fingerprint() {
    return "%d-%016x%016x".formatted(rows, sum, otherSum);
  }
}

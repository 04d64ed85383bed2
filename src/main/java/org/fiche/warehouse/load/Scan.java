package org.fiche.warehouse.load;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Numbers and dates out of bytes. What is none is {@link #WRONG}. */
final class Scan {

  static final long WRONG = Long.MIN_VALUE;

  private static final List<String> TRUE = List.of("true", "t", "1");
  private static final List<String> FALSE = List.of("false", "f", "0");
  private static final int DATE_LENGTH = 10;
  private static final int MOST_DIGITS = 18;

  /** First days of years, since 1970-01-01, so that a date costs a look-up and not a calendar. */
  private static final int FIRST_YEAR = 1800;

  private static final long[] MONTHS = monthsFrom(FIRST_YEAR, 400);

  private Scan() {}

  private static long[] monthsFrom(int year, int years) {
    var first = new long[years * 12 + 1];
    for (int month = 0; month < first.length; month++) {
      first[month] = LocalDate.of(year, 1, 1).plusMonths(month).toEpochDay();
    }
    return first;
  }

  static long number(byte[] bytes, int from, int to) {
    boolean negative = from < to && bytes[from] == '-';
    int start = negative ? from + 1 : from;
    if (start == to || to - start > MOST_DIGITS) {
      return WRONG;
    }
    long number = digits(bytes, start, to);
    return negative && number != WRONG ? -number : number;
  }

  private static long digits(byte[] bytes, int from, int to) {
    long number = 0;
    for (int at = from; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9) {
        return WRONG;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** Days since 1970-01-01 of {@code 2025-09-25}. */
  static long date(byte[] bytes, int from, int to) {
    if (to - from != DATE_LENGTH || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
      return WRONG;
    }
    long year = digits(bytes, from, from + 4);
    long month = digits(bytes, from + 5, from + 7);
    long day = digits(bytes, from + 8, to);
    long index = (year - FIRST_YEAR) * 12 + month - 1;
    if (month < 1 || month > 12 || day < 1 || index < 0 || index >= MONTHS.length - 1) {
      return WRONG;
    }
    long first = MONTHS[(int) index];
    return day <= MONTHS[(int) index + 1] - first ? first + day - 1 : WRONG;
  }

  /** 1 or 0. */
  static long truth(byte[] bytes, int from, int to) {
    for (var word : TRUE) {
      if (is(word, bytes, from, to)) {
        return 1;
      }
    }
    return FALSE.stream().anyMatch(word -> is(word, bytes, from, to)) ? 0 : WRONG;
  }

  private static boolean is(String word, byte[] bytes, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int at = 0; at < word.length(); at++) {
      if (Character.toLowerCase((char) bytes[from + at]) != word.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  /** The place of a word among those allowed. */
  static long word(byte[][] words, byte[] bytes, int from, int to) {
    for (int at = 0; at < words.length; at++) {
      if (Arrays.equals(words[at], 0, words[at].length, bytes, from, to)) {
        return at;
      }
    }
    return WRONG;
  }
}

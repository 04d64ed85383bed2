package org.fiche.finding;

/** A place in a file. Lines and columns count from 1; a whole file is line 1, column 1. */
public record Place(String file, int line, int column) implements Comparable<Place> {

  public static Place start(String file) {
    return new Place(file, 1, 1);
  }

  /** The place some characters further on the same line. */
  public Place right(int characters) {
    return new Place(file, line, column + characters);
  }

  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}

package org.fiche.page.picture;

/** What points of a line look like: lines are told apart without their colours. */
public enum Shape {
  CIRCLE("M-3.6 0a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0Z"),
  SQUARE("M-3.4 -3.4H3.4V3.4H-3.4Z"),
  TRIANGLE("M0 -4.2L4.2 3.6H-4.2Z"),
  DIAMOND("M0 -4.8L4.8 0L0 4.8L-4.8 0Z"),
  POINTING_DOWN("M0 4.2L4.2 -3.6H-4.2Z"),
  CROSS("M-1.6 -4.4H1.6V-1.6H4.4V1.6H1.6V4.4H-1.6V1.6H-4.4V-1.6H-1.6Z"),
  HEXAGON("M-4.4 0L-2.2 -3.8H2.2L4.4 0L2.2 3.8H-2.2Z"),
  UPRIGHT("M-2 -4.6H2V4.6H-2Z");

  private final String path;

  Shape(String path) {
    this.path = path;
  }

  /** In the notation of SVG paths, round the origin. */
  public String path() {
    return path;
  }

  /** The shape of a line; the first number is 0. */
  public static Shape of(int number) {
    return values()[number % values().length];
  }
}

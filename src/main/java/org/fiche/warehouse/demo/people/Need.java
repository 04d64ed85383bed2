package org.fiche.warehouse.demo.people;

/**
 * How much care people need, beside their age: the gamma part of a negative binomial, by rank. Its
 * mean is 1.
 */
final class Need {

  private static final int RANKS = 2048;
  private static final int STEPS = 400_000;
  private static final double BEYOND = 40;

  private final float[] byRank = new float[RANKS];

  /** With x = t^(1/shape) the density is smooth at 0 and can be summed in even steps. */
  Need(double shape) {
    double last = Math.pow(BEYOND, shape);
    double step = last / STEPS;
    double all = 0;
    for (int i = 0; i < STEPS; i++) {
      all += density(i, step, shape);
    }
    double sum = 0;
    double mean = 0;
    int rank = 0;
    for (int i = 0; i < STEPS && rank < RANKS; i++) {
      sum += density(i, step, shape);
      while (rank < RANKS && sum >= all * (rank + 0.5) / RANKS) {
        byRank[rank] = (float) Math.pow((i + 0.5) * step, 1 / shape);
        mean += byRank[rank] / RANKS;
        rank++;
      }
    }
    for (int i = 0; i < RANKS; i++) {
      byRank[i] = (float) (byRank[i] / mean);
    }
  }

  private static double density(int i, double step, double shape) {
    return Math.exp(-Math.pow((i + 0.5) * step, 1 / shape));
  }

  /**
   * @param rank from 0, below 1
   */
  double at(double rank) {
    return byRank[(int) (rank * RANKS)];
  }
}

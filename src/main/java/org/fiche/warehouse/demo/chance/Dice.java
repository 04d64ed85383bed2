package org.fiche.warehouse.demo.chance;

/**
 * Random numbers that are a function of what they are seeded with: SplitMix64, as {@link
 * java.util.SplittableRandom} has it, but thrown again without a new object, which a hundred
 * million persons would feel. Not for two threads.
 */
public final class Dice {

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
  private static final double UNIT = 0x1.0p-53;
  private static final double EXP_UNDERFLOWS = 500;

  private long state;

  /** Starts again, for one person and one topic. */
  public void seed(long seed, long person, long topic) {
    state = mix(mix(seed + GOLDEN_GAMMA * person) + topic);
  }

  private long next() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** From 0, below 1. */
  public double uniform() {
    return (next() >>> 11) * UNIT;
  }

  /** From 0, below the bound. */
  public int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  public boolean chance(double probability) {
    return uniform() < probability;
  }

  /** Multiplies uniforms until they pass e to the minus mean; the means here are small. */
  public int poisson(double mean) {
    double rest = Math.min(mean, EXP_UNDERFLOWS);
    double limit = Math.exp(-rest);
    int count = 0;
    for (double product = uniform(); product > limit; product *= uniform()) {
      count++;
    }
    return count;
  }

  /** Standard normal: the sum of twelve uniforms less six; tails do not matter here. */
  public double normal() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += uniform();
    }
    return sum;
  }
}

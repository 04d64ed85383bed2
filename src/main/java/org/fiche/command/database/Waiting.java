package org.fiche.command.database;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Looks again and again until something is so. */
final class Waiting {

  private static final long PAUSE_MILLIS = 50;

  private Waiting() {}

  /** Whether it was so before the time was over. */
  static boolean until(BooleanSupplier isSo, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    return true;
  }
}

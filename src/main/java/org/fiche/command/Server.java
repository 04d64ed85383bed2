package org.fiche.command;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** Runs once everything is awake and the port is open, until somebody stops the process. */
public final class Server implements QuarkusApplication {

  @Override
  public int run(String... address) {
    System.out.println("Fiche is ready: " + String.join(" ", address));
    Quarkus.waitForExit();
    return 0;
  }
}

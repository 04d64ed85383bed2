package org.fiche.command;

import io.quarkus.runtime.Quarkus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;

/** One run of the server, its database included. */
record Serving(String host, int port, Path data, Path content) {

  static final String URL = "quarkus.datasource.jdbc.url";
  private static final int GRACE_SECONDS = 30;

  /** Serves until the process is stopped; the exit code. */
  int run() {
    if (!Files.isDirectory(content)) {
      throw new CommandFailure(
          "There is no folder "
              + content.toAbsolutePath().normalize()
              + ": run this beside content, or name it with --content");
    }
    var address = Address.free(host, port);
    System.setProperty("quarkus.http.host", address.host());
    System.setProperty("quarkus.http.port", Integer.toString(address.port()));
    System.setProperty("fiche.catalogue.content", content.toString());
    System.setProperty("fiche.search.folder", data.resolve("index").toString());
    var database = openDatabase();
    var ended = new CountDownLatch(1);
    var last = stopLast(database, ended);
    Runtime.getRuntime().addShutdownHook(last);
    try {
      return serve(address);
    } finally {
      ended.countDown();
    }
  }

  private Optional<EmbeddedDatabase> openDatabase() {
    if (hasOwnDatabase()) {
      return Optional.empty();
    }
    var database = EmbeddedDatabase.open(data);
    System.setProperty(URL, database.jdbcUrl());
    return Optional.of(database);
  }

  private static boolean hasOwnDatabase() {
    return ConfigProvider.getConfig().getOptionalValue(URL, String.class).isPresent();
  }

  /** PostgreSQL stops after everything that may still write to it. */
  private static Thread stopLast(Optional<EmbeddedDatabase> database, CountDownLatch ended) {
    return new Thread(
        () -> {
          try {
            if (!ended.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
              System.err.println("The server did not end in time; the database stops now");
            }
          } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
          }
          database.ifPresent(EmbeddedDatabase::close);
        },
        "stop-database");
  }

  private static int serve(Address address) {
    var exitCode = new AtomicInteger();
    Quarkus.run(
        Server.class, (code, failure) -> exitCode.set(failure == null ? code : 1), address.url());
    return exitCode.get();
  }
}

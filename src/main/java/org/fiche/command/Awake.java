package org.fiche.command;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.fiche.command.database.EmbeddedDatabase;

/**
 * Wakes Quarkus and the database for one command.
 *
 * @param data folder of database and index
 * @param properties configuration of this run
 */
record Awake(Path data, Map<String, String> properties) {

  private static final String URL = "quarkus.datasource.jdbc.url";
  private static final int GRACE_SECONDS = 30;

  /** A run that opens no port. */
  static Awake withoutPort(Path data) {
    return new Awake(
        data, Map.of("quarkus.http.host-enabled", "false", "fiche.catalogue.start", "nothing"));
  }

  /** The same for what writes its result to the terminal: messages go beside it. */
  static Awake writing(Path data) {
    var awake = withoutPort(data);
    var properties = new LinkedHashMap<>(awake.properties);
    properties.put("quarkus.log.console.stderr", "true");
    return new Awake(data, properties);
  }

  /** Runs until the application ends or the process is stopped; the exit code. */
  int run(Class<? extends QuarkusApplication> application, String... arguments) {
    properties.forEach(System::setProperty);
    System.setProperty("fiche.search.folder", data.resolve("index").toString());
    var database = openDatabase();
    var ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(stopLast(database, ended));
    try {
      var exitCode = new AtomicInteger();
      Quarkus.run(
          application, (code, failure) -> exitCode.set(failure == null ? code : 1), arguments);
      return exitCode.get();
    } finally {
      ended.countDown();
    }
  }

  private Optional<EmbeddedDatabase> openDatabase() {
    if (ConfigProvider.getConfig().getOptionalValue(URL, String.class).isPresent()) {
      return Optional.empty();
    }
    var database = EmbeddedDatabase.open(data);
    System.setProperty(URL, database.jdbcUrl());
    return Optional.of(database);
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
}

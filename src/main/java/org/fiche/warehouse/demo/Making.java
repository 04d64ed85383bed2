package org.fiche.warehouse.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.fiche.card.Code;
import org.fiche.card.CodeList;
import org.fiche.catalogue.Catalogue;
import org.fiche.warehouse.TableYear;
import org.fiche.warehouse.demo.Warehouse.Loaded;
import org.fiche.warehouse.demo.care.Population;
import org.fiche.warehouse.demo.care.Population.Sample;
import org.fiche.warehouse.demo.chance.Parameters;

/** One run that makes a demonstration. */
final class Making {

  /** The database works beside each writer, so more of them would not be faster on two cores. */
  private static final int THREADS = 2;

  private final Scope scope;
  private final Catalogue catalogue;
  private final Warehouse warehouse;
  private final Parameters parameters = Parameters.read();
  private final Fingerprint fingerprint;

  Making(Scope scope, Catalogue catalogue, Warehouse warehouse) {
    this.scope = scope;
    this.catalogue = catalogue;
    this.warehouse = warehouse;
    this.fingerprint = new Fingerprint(scope, parameters.text(), catalogue);
  }

  /** Whether nothing is loaded, or a part of this very demonstration and no more. */
  boolean isBegun() {
    var loaded = warehouse.loaded();
    return !scope.parts().stream().map(Part::tableYear).allMatch(loaded::containsKey)
        && loaded.entrySet().stream()
            .allMatch(entry -> isOurs(entry) && entry.getValue().demonstration());
  }

  private boolean isOurs(Map.Entry<TableYear, Loaded> entry) {
    return entry.getValue().fingerprint().equals(fingerprint.of(entry.getKey()));
  }

  /** Writes what is missing. */
  void run(IntConsumer yearMade, Progress.Shown shown) {
    var loaded = warehouse.loaded();
    if (loaded.values().stream().anyMatch(part -> !part.demonstration())) {
      throw new IllegalStateException(
          "Microdata are loaded; a demonstration would stand beside them. Use another database.");
    }
    var wanted = scope.parts().stream().map(Part::tableYear).toList();
    var kept =
        loaded.entrySet().stream()
            .filter(entry -> isOurs(entry) && wanted.contains(entry.getKey()))
            .map(Map.Entry::getKey)
            .toList();
    loaded.keySet().stream().filter(part -> !kept.contains(part)).forEach(warehouse::drop);
    var missing = scope.parts().stream().filter(part -> !kept.contains(part.tableYear())).toList();
    if (!missing.isEmpty()) {
      var population = population();
      var progress = new Progress(missing, population.people(), shown);
      var announcements = new Announcements(scope, missing, yearMade);
      write(missing.stream().map(part -> task(part, population, progress, announcements)).toList());
    }
  }

  private Population population() {
    return new Population(
        catalogue.areas(), this::list, parameters, new Sample(scope.seed(), scope.thin()));
  }

  private CodeList list(String code) {
    return catalogue
        .card(new Code(code))
        .filter(CodeList.class::isInstance)
        .map(CodeList.class::cast)
        .orElseThrow(
            () -> new IllegalStateException("The demonstration needs the code list " + code));
  }

  private Callable<Void> task(
      Part part, Population population, Progress progress, Announcements announcements) {
    return () -> {
      warehouse.write(
          part,
          population,
          fingerprint.of(part.tableYear()),
          people -> progress.done(part, people));
      progress.done(part, population.people());
      announcements.done(part);
      return null;
    };
  }

  private static void write(List<Callable<Void>> tasks) {
    var threads = Executors.newFixedThreadPool(THREADS);
    try {
      var running = new ArrayList<>(tasks.stream().map(threads::submit).toList());
      for (var task : running) {
        task.get();
      }
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The demonstration was interrupted", stopped);
    } finally {
      threads.shutdownNow();
    }
  }
}

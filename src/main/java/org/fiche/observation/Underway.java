package org.fiche.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fiche.observation.computing.Computing;
import org.fiche.observation.computing.Progress;
import org.fiche.warehouse.demo.Demonstration;
import org.fiche.warehouse.demo.DemonstrationState;

/**
 * What this server is making at the moment, so that readers know why figures are missing. For many
 * threads.
 */
@ApplicationScoped
public class Underway {

  private static final int PERCENT = 100;

  private final Demonstration demonstration;
  private final Computing computing;

  Underway(Demonstration demonstration, Computing computing) {
    this.demonstration = demonstration;
    this.computing = computing;
  }

  /** What is being made. */
  public enum Kind {
    /** Demonstration data. */
    DATA,
    /** Nothing yet: another process computes on the same database. */
    WAITING,
    /** Derived tables. */
    DERIVING,
    /** Figures. */
    COUNTING,
    /** A release. */
    RELEASING
  }

  /**
   * One work.
   *
   * @param percent of it that is done
   * @param failed whether it ended before its end; what was there before stays
   */
  public record Work(Kind kind, Optional<Integer> year, int percent, boolean failed) {}

  /** Works that go on or failed; empty if all is done. */
  public List<Work> now() {
    var all = new ArrayList<Work>();
    data(demonstration.state()).forEach(all::add);
    figures(computing.progress()).forEach(all::add);
    return List.copyOf(all);
  }

  private static Stream<Work> data(DemonstrationState state) {
    return switch (state.phase()) {
      case NONE, DONE -> Stream.empty();
      case PREPARING, WRITING ->
          Stream.of(new Work(Kind.DATA, year(state), percent(state.share()), false));
      case FAILED -> Stream.of(new Work(Kind.DATA, year(state), percent(state.share()), true));
    };
  }

  private static Optional<Integer> year(DemonstrationState state) {
    return state.year() == 0 ? Optional.empty() : Optional.of(state.year());
  }

  private static Stream<Work> figures(Progress progress) {
    return switch (progress.phase()) {
      case IDLE -> Stream.empty();
      case WAITING -> Stream.of(work(Kind.WAITING, progress));
      case DERIVING -> Stream.of(work(Kind.DERIVING, progress));
      case COUNTING -> Stream.of(work(Kind.COUNTING, progress));
      case RELEASING -> Stream.of(work(Kind.RELEASING, progress));
      case FAILED ->
          Stream.of(new Work(Kind.COUNTING, progress.year(), percent(progress.share()), true));
    };
  }

  private static Work work(Kind kind, Progress progress) {
    return new Work(kind, progress.year(), percent(progress.share()), false);
  }

  private static int percent(double share) {
    return (int) Math.floor(share * PERCENT);
  }
}

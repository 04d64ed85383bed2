package org.fiche.page.choice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fiche.observation.cell.Breakdown;

/** What the view of a breakdown lays side by side. */
public enum Split {
  SEX(Breakdown.SEX),
  AGE_GROUP(Breakdown.AGE_GROUP),
  INCREASED_REIMBURSEMENT(Breakdown.INCREASED_REIMBURSEMENT),
  /** Age groups, women on the left and men on the right. */
  PYRAMID(Breakdown.AGE_GROUP, Breakdown.SEX);

  private final List<Breakdown> needs;

  Split(Breakdown... needs) {
    this.needs = List.of(needs);
  }

  /** The breakdown along the axis. */
  public Breakdown axis() {
    return needs.getFirst();
  }

  /** Breakdowns that it takes apart. */
  public List<Breakdown> needs() {
    return needs;
  }

  /** As addresses write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Split> ofId(String id) {
    return Arrays.stream(values()).filter(split -> split.id().equals(id)).findFirst();
  }
}

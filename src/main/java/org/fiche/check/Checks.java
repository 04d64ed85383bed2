package org.fiche.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fiche.content.Content;
import org.fiche.finding.Finding;

/** All checks of content. */
public final class Checks {

  private Checks() {}

  /** Findings of reading and of every check, by place. */
  public static List<Finding> of(Content content, LocalDate today) {
    return content.findings().stream().sorted(Comparator.comparing(Finding::place)).toList();
  }
}

package org.fiche.command.terminal;

import java.io.PrintStream;
import java.util.Locale;
import org.fiche.warehouse.Progress;

/** Progress on one line of a terminal, written over; on lines of their own elsewhere. */
public final class ProgressLine implements Progress {

  private static final int WIDTH = 72;

  private final PrintStream out;
  private final boolean isTerminal;
  private String said = "";

  public ProgressLine(PrintStream out) {
    this.out = out;
    this.isTerminal = System.console() != null;
  }

  @Override
  public void at(String what, long done, long of) {
    var share = of > 0 ? String.format(Locale.ROOT, " %3d %%", 100 * done / of) : "";
    if (isTerminal) {
      out.printf("\r%-" + WIDTH + "s", what + share);
      out.flush();
      said = what;
    } else if (!said.equals(what)) {
      out.println(what);
      said = what;
    }
  }

  /** Makes room for what comes after. */
  public void end() {
    if (isTerminal && !said.isEmpty()) {
      out.printf("\r%-" + WIDTH + "s\r", "");
      out.flush();
    }
  }
}

package org.fiche.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows a folder as it is being edited. */
@Command(
    name = "preview",
    description = {
      "Show content as it is being edited. A save shows within a second; nothing is published.",
      "Mistakes appear here and on the page of status; the last good catalogue stays."
    },
    mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {

  @Mixin private Serving serving = new Serving();

  @Override
  public Integer call() {
    return serving.run("preview");
  }
}

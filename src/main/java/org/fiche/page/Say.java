package org.fiche.page;

import io.quarkus.qute.TemplateInstance;
import org.fiche.page.sheet.Frame;

/** Gives a page the words of its reader's language. */
public final class Say {

  private Say() {}

  public static TemplateInstance in(Frame frame, TemplateInstance page) {
    return page.setLocale(frame.language().locale());
  }
}

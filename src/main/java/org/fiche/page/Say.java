package org.fiche.page;

import io.quarkus.qute.TemplateInstance;
import org.fiche.page.sheet.Carried;
import org.fiche.page.sheet.Frame;

/** Gives a page the words of its reader's language, and the list that the reader keeps. */
public final class Say {

  private Say() {}

  public static TemplateInstance in(Frame frame, TemplateInstance page) {
    return page.setLocale(frame.language().locale()).setAttribute(Carried.LIST, frame.kept());
  }
}

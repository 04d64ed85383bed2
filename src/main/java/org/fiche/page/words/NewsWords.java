package org.fiche.page.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words on what is new and what comes. */
@MessageBundle("news")
public interface NewsWords {
  @Message
  String releases();

  @Message
  String releasesLead();

  @Message
  String notExact();

  @Message
  String running();

  @Message
  String dataFor(int year);

  @Message
  String nothingComing();

  @Message
  String calendar();

  @Message
  String feed();

  @Message
  String feedTitle();
}

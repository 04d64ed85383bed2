package org.fiche.page.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about versions of cards and what changed. */
@MessageBundle("past")
public interface PastWords {
  @Message
  String versions();

  @Message
  String allVersions();

  @Message
  String versionsLead();

  @Message
  String version(String name);

  @Message
  String published();

  @Message
  String asItWas();

  @Message
  String newestVersion();

  @Message
  String olderVersion();

  @Message
  String todays();

  @Message
  String figuresToday();

  @Message
  String changesSince(String name);

  @Message
  String noSuchVersion(String name);

  @Message
  String gone();

  @Message
  String differences();

  @Message
  String between(String before, String after);

  @Message
  String differ(int count);

  @Message
  String nothingDiffers();

  @Message
  String unchanged();

  @Message
  String removed();

  @Message
  String removedEnd();

  @Message
  String added();

  @Message
  String addedEnd();

  @Message
  String empty();

  @Message
  String marks();

  @Message
  String title();

  @Message
  String synonyms();

  @Message
  String definition();

  @Message
  String text();
}

package org.fiche.page.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about references and their styles. */
@MessageBundle("cite")
public interface CiteWords {
  @Message
  String heading();

  @Message
  String lead();

  @Message
  String own();

  @Message
  String styles();

  @Message
  String style();

  @Message
  String show();

  @Message
  String others();

  @Message
  String styleWords();

  @Message
  String find();

  @Message
  String found(int count);

  @Message
  String noSuchStyle(String name);

  @Message
  String near();

  @Message
  String copyText();

  @Message
  String copyRich();

  @Message
  String save();

  @Message
  String figures();

  @Message
  String figuresLead(String release);

  @Message
  String newerRelease(String release);

  @Message
  String toRelease(String release);

  @Message
  String inRelease(String release);

  @Message
  String area();

  @Message
  String categories();

  @Message
  String changed();

  @Message
  String moreFigures(long count);

  @Message
  String noFigures();

  @Message
  String noRelease(String release);

  @Message
  String notUnderstood();

  @Message
  String releases();

  @Message
  String toFigures();
}

package org.fiche.page.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of a reader's own list. */
@MessageBundle("own")
public interface ListWords {
  @Message
  String title();

  @Message
  String mine();

  @Message
  String lead();

  @Message
  String empty();

  @Message
  String how();

  @Message
  String add();

  @Message
  String onList();

  @Message
  String remove();

  @Message
  String up();

  @Message
  String down();

  @Message
  String added();

  @Message
  String removed();

  @Message
  String moved();

  @Message
  String full(int most);

  @Message
  String tooMany(int most);

  @Message
  String searchFor(String code);

  @Message
  String more();

  @Message
  String find();

  @Message
  String byCode();

  @Message
  String addButton();

  @Message
  String take();

  @Message
  String table();

  @Message
  String references();

  @Message
  String share();

  @Message
  String copyAddress();

  @Message
  String compare();
}

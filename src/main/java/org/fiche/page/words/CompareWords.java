package org.fiche.page.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.fiche.page.comparison.Field;

/** Words of comparing cards. */
@MessageBundle("compare")
public interface CompareWords {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String same();

  @Message
  String differences(long different, int fields);

  @Message
  String fields();

  @Message
  String fieldHead();

  @Message
  String field(Field field);

  @Message
  String different();

  @Message
  String alike();

  @Message
  String silent();

  @Message
  String values();

  @Message
  String divided();

  @Message
  String country();

  @Message
  String chart();

  @Message
  String another();

  @Message
  String offers(String code);

  @Message
  String choose();

  @Message
  String codes();

  @Message
  String button();

  @Message
  String tooMany(int count);

  @Message
  String mixed();

  @Message
  String compareWith();

  @Message
  String compareWithCard(String code);
}

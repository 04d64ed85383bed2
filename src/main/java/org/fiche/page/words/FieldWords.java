package org.fiche.page.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Labels of fields that only some kinds of card have. */
@MessageBundle("field")
public interface FieldWords {
  @Message
  String database();

  @Message
  String domain();

  @Message
  String type();

  @Message
  String column();

  @Message
  String variants();

  @Message
  String firstData();

  @Message
  String lastData();

  @Message
  String csvName();

  @Message
  String producer();

  @Message
  String format();

  @Message
  String measurementLevel();

  @Message
  String parameters();

  @Message
  String number();

  @Message
  String writtenAs();

  @Message
  String broader();

  @Message
  String related();

  @Message
  String categories();

  @Message
  String classes();

  @Message
  String dimensionColumn();

  @Message
  String tables();

  @Message
  String table();

  @Message
  String rowIsAbout();

  @Message
  String reads();

  @Message
  String delivered();

  @Message
  String yearsBack(int years);

  @Message
  String origin();

  @Message
  String derived();

  @Message
  String raw();

  @Message
  String explains();
}

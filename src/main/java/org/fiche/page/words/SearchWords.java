package org.fiche.page.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of searching. */
@MessageBundle("find")
public interface SearchWords {
  @Message
  String inputLabel();

  @Message
  String placeholder();

  @Message
  String button();

  @Message
  String suggestNone();

  @Message
  String suggestSome();

  @Message
  String title();

  @Message
  String titleOf(String words);

  @Message
  String all();

  @Message
  String filters();

  @Message
  String apply();

  @Message
  String clear();

  @Message
  String kind();

  @Message
  String keyword();

  @Message
  String database();

  @Message
  String finestArea();

  @Message
  String dimension();

  @Message
  String sort();

  @Message
  String results();

  @Message
  String found(int count);

  @Message
  String nothing(String words);

  @Message
  String nothingFiltered();

  @Message
  String tryOther();

  @Message
  String pages();

  @Message
  String previous();

  @Message
  String next();

  @Message
  String page(int number, int last);
}

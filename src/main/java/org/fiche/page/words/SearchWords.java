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
  String filters();

  @Message
  String apply();

  @Message
  String clear();

  @Message
  String sort();

  @Message
  String found(String count, boolean one);

  @Message
  String relaxed();

  @Message
  String meant();

  @Message
  String nothing();

  @Message
  String nothingFiltered();

  @Message
  String tryOther();

  @Message
  String noMore();

  @Message
  String pages();

  @Message
  String previous();

  @Message
  String next();

  @Message
  String page(String number, String last);

  @Message
  String later();

  @Message
  String laterLead();

  @Message
  String hasValues();

  @Message
  String fromYear();

  @Message
  String toYear();

  @Message
  String groupCode();

  @Message
  String groupTitle();

  @Message
  String groupSynonym();

  @Message
  String groupKeyword();
}

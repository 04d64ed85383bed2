package org.fiche.page.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of pages of areas. */
@MessageBundle("place")
public interface PlaceWords {
  @Message
  String areas();

  @Message
  String lead();

  @Message
  String description(String name);

  @Message
  String nis();

  @Message
  String inhabitants();

  @Message
  String figures();

  @Message
  String figuresLead();

  @Message
  String sectorsLead();

  @Message
  String indicator();

  @Message
  String rank();

  @Message
  String rankOf(String ordinal, String count);

  @Message
  String nearby(String ordinal, String count);

  @Message
  String lowest();

  @Message
  String highest();

  @Message
  String brokenDown();

  @Message
  String none();

  @Message
  String stale();

  @Message
  String download();

  @Message
  String inside();

  @Message
  String around();

  @Message
  String finder();

  @Message
  String finderLabel();

  @Message
  String found(int count);

  @Message
  String nothing(String words);

  @Message
  String tryOther();

  @Message
  String tree();

  @Message
  String allMunicipalities();

  @Message
  String findOther();

  @Message
  String unknown();

  @Message
  String rose(String first, int from, String last, int to);

  @Message
  String fell(String first, int from, String last, int to);

  @Message
  String level(String last, int from, int to);

  @Message
  String brokenIn(String years);
}

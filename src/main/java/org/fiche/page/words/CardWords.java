package org.fiche.page.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Labels of fields and headings on cards. */
@MessageBundle("label")
public interface CardWords {
  @Message
  String code();

  @Message
  String copyCode();

  @Message
  String synonyms();

  @Message
  String facts();

  @Message
  String around();

  @Message
  String withdrawn();

  @Message
  String superseded();

  @Message
  String successor();

  @Message
  String remarks();

  @Message
  String method();

  @Message
  String dividedBy();

  @Message
  String sharedCondition();

  @Message
  String executed();

  @Message
  String rows();

  @Message
  String where();

  @Message
  String numerator();

  @Message
  String denominator();

  @Message
  String counted();

  @Message
  String factor();

  @Message
  String sumOf();

  @Message
  String rowsWhere();

  @Message
  String allRows();

  @Message
  String and();

  @Message
  String or();

  @Message
  String not();

  @Message
  String breaks();

  @Message
  String codelists();

  @Message
  String toCodeList();

  @Message
  String codes();

  @Message
  String meaning();

  @Message
  String family();

  @Message
  String validFrom();

  @Message
  String validTo();

  @Message
  String unit();

  @Message
  String available();

  @Message
  String since(int year);

  @Message
  String finestArea();

  @Message
  String fromYear(int year);

  @Message
  String updated();

  @Message
  String forYearBack(int years);

  @Message
  String nextUpdate();

  @Message
  String forYear(int year);

  @Message
  String dimensions();

  @Message
  String sources();

  @Message
  String equivalent();

  @Message
  String keywords();

  @Message
  String modified();

  @Message
  String version();

  @Message
  String review();

  @Message
  String reviewBy();

  @Message
  String formerCodes();

  @Message
  String licence();

  @Message
  String reference();

  @Message
  String copyReference();

  @Message
  String sendRemark();

  @Message
  String usedBy();

  @Message
  String itsVariables();

  @Message
  String narrower();

  @Message
  String explainedBy();

  @Message
  String replaces();

  @Message
  String mentionedBy();

  @Message
  String showAll(int count);
}

package org.fiche.page.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Sentences about figures: what a picture shows, and why something is not there. */
@MessageBundle("panel")
public interface PanelWords {
  @Message
  String total();

  @Message
  String demonstration();

  @Message
  String beforeStart(int year);

  @Message
  String afterEnd(int year);

  @Message
  String tooFine(String level);

  @Message
  String noBreakdown(String breakdown);

  @Message
  String notComputed();

  @Message
  String zeroDenominator();

  @Message
  String unreachable();

  @Message
  String disclosive();

  @Message
  String about(String name, String words);

  /** Two parts of a sentence. */
  @Message
  String joined(String one, String other);

  @Message
  String rose(String first, int from, String last, int to);

  @Message
  String fell(String first, int from, String last, int to);

  @Message
  String stayed(String value, int from, int to);

  @Message
  String only(String value, int year);

  @Message
  String breakIn(int year);

  @Message
  String nothingKnown(String name);

  @Message
  String spread(int count, String areas, int year, String low, String high);

  @Message
  String median(String value);

  @Message
  String missingCount(int count);

  @Message
  String hidden(int count);

  @Message
  String everyone();

  @Message
  String rank(int position, int of);

  @Message
  String highest(String category, String value);

  @Message
  String lowest(String category, String value);

  @Message
  String noArea(String written);

  @Message
  String several(String name);

  @Message
  String tooMany(int most, int asked);

  @Message
  String noMapSoFine(String level);

  @Message
  String noYear(String year, int from, int to);

  @Message
  String noSuchBreakdown(String breakdown);

  @Message
  String noBreakdowns();

  @Message
  String notKnown(String written);

  @Message
  String nothing(String name, String reason);

  @Message
  String allAreas(String areas);
}

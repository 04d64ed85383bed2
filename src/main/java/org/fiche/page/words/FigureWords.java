package org.fiche.page.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.fiche.observation.Underway;

/** Words around figures and the way they were made. */
@MessageBundle("figure")
public interface FigureWords {
  @Message
  String heading();

  @Message
  String country(int year);

  @Message
  String demonstration();

  @Message
  String notYet();

  @Message
  String unreachable();

  @Message
  String stale();

  @Message
  String year();

  @Message
  String value();

  @Message
  String numerator();

  @Message
  String denominator();

  @Message
  String broken();

  @Message
  String notAvailable();

  @Message
  String notApplicable();

  @Message
  String suppressed();

  @Message
  String download();

  @Message
  String cite();

  @Message
  String lineage();

  @Message
  String computed(String at);

  @Message
  String forCard(String version, String release);

  @Message
  String delivered();

  @Message
  String reads();

  @Message
  String parameters();

  @Message
  String madeAt(String at);

  @Message
  String outOfDate();

  @Message
  String work();

  @Message
  String noWork();

  @Message
  String failed();

  /** Between what is made and how far it is. */
  @Message
  String far();

  @Message
  String percent(int percent);

  @Message
  String follow();

  @Message
  String underway(Underway.Kind kind);
}

package org.fiche.page.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words round every page, and of pages that are no card. */
@MessageBundle("site")
public interface SiteWords {
  @Message
  String skip();

  @Message
  String description();

  @Message
  String preview();

  @Message
  String language();

  @Message
  String navigation();

  @Message
  String path();

  @Message
  String start();

  @Message
  String keywords();

  @Message
  String glossary();

  @Message
  String changes();

  @Message
  String about();

  @Message
  String aboutSite();

  @Message
  String disclaimer();

  @Message
  String accessibility();

  @Message
  String status();

  @Message
  String modelledOn();

  @Message
  String foreign(String language);

  @Message
  String copied();

  @Message
  String cards(int count);

  @Message
  String tryThese();

  @Message
  String tryFirst();

  @Message
  String trySecond();

  @Message
  String kindsOfCard();

  @Message
  String newestFigures();

  @Message
  String lastChanged();

  @Message
  String allChanges();

  @Message
  String changesLead();

  @Message
  String whatIsFiche();

  @Message
  String ficheIs();

  @Message
  String readMore();

  @Message
  String glossaryLead();

  @Message
  String letters();

  @Message
  String publicationNow(long number, String moment);

  @Message
  String refused();

  @Message
  String refusedMeans();

  @Message
  String nothingPublished();

  @Message
  String comeBack();

  @Message
  String findings();

  @Message
  String lastTry();

  @Message
  String noTry();

  @Message
  String noFindings();

  @Message
  String moreFindings(int count);

  @Message
  String place();

  @Message
  String wrong();

  @Message
  String remedy();

  @Message
  String missing();

  @Message
  String missingCalled();

  @Message
  String missingPage();

  @Message
  String didYouMean();

  @Message
  String searchInstead();

  @Message
  String failure();

  @Message
  String failureLead();

  @Message
  String failureId();

  @Message
  String rejected();

  @Message
  String rejectedLead();
}

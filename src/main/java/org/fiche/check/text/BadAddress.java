package org.fiche.check.text;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.fiche.card.setting.Settings;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.content.Source;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Addresses of the imprint that no browser or mail program can use. */
public final class BadAddress implements Check {

  private static final Pattern WEB = Pattern.compile("https://[^\\s/]+(/\\S*)?");
  private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    subject.settings().ifPresent(settings -> check(settings, findings));
  }

  private static void check(Source<Settings> settings, Consumer<Finding> findings) {
    var imprint = settings.value().imprint();
    web(settings, "base_uri", imprint.baseUri(), findings);
    if (imprint.baseUri().endsWith("/")) {
      note(settings, "base_uri", imprint.baseUri(), "leave out the slash at its end", findings);
    }
    imprint
        .publisher()
        .homepage()
        .ifPresent(address -> web(settings, "publisher.homepage", address, findings));
    web(settings, "licence.url", imprint.licence().url(), findings);
    if (!MAIL.matcher(imprint.contact().email()).matches()) {
      note(
          settings, "contact.email", imprint.contact().email(), "write name@example.org", findings);
    }
  }

  private static void web(
      Source<Settings> settings, String path, String address, Consumer<Finding> findings) {
    if (!WEB.matcher(address).matches()) {
      note(settings, path, address, "write an address that begins with https://", findings);
    }
  }

  private static void note(
      Source<Settings> settings,
      String path,
      String address,
      String remedy,
      Consumer<Finding> findings) {
    findings.accept(
        new Finding(
            FindingCode.BAD_ADDRESS,
            settings.place(path),
            "\"" + address + "\" in " + path + " is no address that can be used",
            remedy));
  }
}

package org.fiche.search.index;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fiche.search.words.Analysis;

/**
 * How indexes in a cluster are called. Each is filled under a name of its own, so that two servers
 * that build the same publication do not disturb each other; when one is whole, the name of the
 * publication points to it.
 *
 * @param beginning which installation of Fiche they are of
 */
record IndexName(String beginning) {

  private static final int RANDOM = 8;

  /** The name of the whole index of a publication, as this edition reads it. */
  String whole(long publication) {
    return beginning + "-" + publication + "-e" + Analysis.EDITION;
  }

  /** A new name to fill. */
  String filled(long publication) {
    return whole(publication) + "-" + UUID.randomUUID().toString().substring(0, RANDOM);
  }

  /** All indexes of this installation. */
  String all() {
    return beginning + "-*";
  }

  /** The publication that an index is of; nothing if it is none of ours. */
  Optional<Long> publication(String index) {
    var own = Pattern.compile(Pattern.quote(beginning) + "-(\\d{1,18})-e\\d+-[0-9a-f]{8}");
    var matcher = own.matcher(index);
    return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
  }
}

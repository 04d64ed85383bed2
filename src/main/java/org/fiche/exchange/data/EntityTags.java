package org.fiche.exchange.data;

import java.util.Arrays;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.observation.Answer;
import org.fiche.observation.cell.Sha;
import org.jspecify.annotations.Nullable;

/**
 * The strong tag of an answer: the same for the same bytes. A compressed answer has a tag of its
 * own. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3">RFC 9110</a>.
 *
 * @param digest of figures, question, words, language and format
 */
record EntityTags(String digest, boolean compressible) {

  private static final String COMPRESSED = "-gzip";

  /** Words change only with a publication. */
  static EntityTags of(Answer answer, Catalogue catalogue, DataFormat format, Language language) {
    return new EntityTags(
        Sha.of(
            answer.fingerprint(),
            Long.toString(catalogue.number()),
            catalogue.publishedAt().toString(),
            format.ending(),
            language.code()),
        format != DataFormat.XLSX);
  }

  /** The tag that a header says. */
  static EntityTags read(String header, boolean compressible) {
    return new EntityTags(header.replace("\"", "").replace(COMPRESSED, ""), compressible);
  }

  /** Whether the reader gets the answer compressed. */
  boolean compressed(@Nullable String accepted) {
    return compressible && accepted != null && accepted.contains("gzip");
  }

  String header(@Nullable String accepted) {
    return "\"" + digest + (compressed(accepted) ? COMPRESSED : "") + "\"";
  }

  /** Whether the reader has the answer already, compressed or not. */
  boolean isKnownTo(@Nullable String known) {
    return known != null
        && Arrays.stream(known.split(","))
            .map(tag -> tag.strip().replaceFirst("^W/", "").replace("\"", ""))
            .anyMatch(tag -> tag.equals("*") || tag.replace(COMPRESSED, "").equals(digest));
  }
}

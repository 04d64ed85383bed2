package org.fiche.warehouse;

import java.time.Instant;

/**
 * One year of a table as it stands in the database.
 *
 * @param fingerprint of what it was loaded or made from
 * @param since when it was loaded or made
 * @param demonstration whether its rows were made up
 */
public record Standing(
    TableYear of, String fingerprint, long rows, Instant since, boolean demonstration) {}

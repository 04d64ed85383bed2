package org.fiche.card.method;

/**
 * The query that makes a derived table, one year at a time.
 *
 * @param file as findings print it
 * @param sql one SELECT; {@code :year} and {@code :concept__parameter} stand for numbers
 */
public record Derivation(String table, String file, String sql) {}

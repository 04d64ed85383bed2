package org.fiche.search.words;

/** A term and where its word stands in a text, counted from 0; {@code to} is behind its end. */
public record Token(String term, int from, int to) {}

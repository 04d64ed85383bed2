package org.fiche.link;

import org.fiche.card.Code;

/**
 * One card points at another.
 *
 * @param path the field that says so, as content places it: {@code sources[0]}
 */
public record Link(Code from, Code to, Relation relation, String path) {}

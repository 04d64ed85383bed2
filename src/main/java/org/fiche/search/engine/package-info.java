/**
 * A part of the room {@code search}: how is a question put to an engine? It gets clauses of
 * finished terms; Lucene is the one there is.
 */
@NullMarked
package org.fiche.search.engine;

import org.jspecify.annotations.NullMarked;

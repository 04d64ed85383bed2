/**
 * A part of the room {@code search}: how is a question put to an engine? It gets clauses of
 * finished terms, so that Lucene in the process and a cluster of OpenSearch find the same.
 */
@NullMarked
package org.fiche.search.engine;

import org.jspecify.annotations.NullMarked;

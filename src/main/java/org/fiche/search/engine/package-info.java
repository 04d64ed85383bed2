/**
 * A part of the room {@code search}: how is a question put to Lucene, or to OpenSearch? Both get
 * the same clauses of finished terms.
 */
@NullMarked
package org.fiche.search.engine;

import org.jspecify.annotations.NullMarked;

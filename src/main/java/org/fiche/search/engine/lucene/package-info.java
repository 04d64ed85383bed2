/**
 * How does an index of this process answer?
 *
 * <p>With what Hibernate Search wrote; kept in memory is what makes the next answer quick, since an
 * index of a publication never changes.
 */
@NullMarked
package org.fiche.search.engine.lucene;

import org.jspecify.annotations.NullMarked;

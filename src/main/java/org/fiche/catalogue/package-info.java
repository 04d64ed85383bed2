/**
 * Which cards are published, in which versions?
 *
 * <p>Keeps publications in PostgreSQL, and the current one in memory. It refuses to know pages and
 * the search engine.
 */
@NullMarked
package org.fiche.catalogue;

import org.jspecify.annotations.NullMarked;

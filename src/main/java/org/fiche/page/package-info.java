/**
 * What does a reader see?
 *
 * <p>HTML for people, error pages included. It refuses to know the database and the search engine.
 */
@NullMarked
package org.fiche.page;

import org.jspecify.annotations.NullMarked;

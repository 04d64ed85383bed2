/** A part of the room {@code search}. */
@NullMarked
package org.fiche.search.query;

import org.jspecify.annotations.NullMarked;

/** A part of the room {@code search}. */
@NullMarked
package org.fiche.search.index;

import org.jspecify.annotations.NullMarked;

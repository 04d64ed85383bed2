/** A part of the room {@code citation}: what do search engines read of a card? schema.org. */
@NullMarked
package org.fiche.citation.linked;

import org.jspecify.annotations.NullMarked;

/** A part of the room {@code citation}: references in the styles of journals and publishers. */
@NullMarked
package org.fiche.citation.style;

import org.jspecify.annotations.NullMarked;

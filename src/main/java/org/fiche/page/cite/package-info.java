/** A part of the room {@code page}: references in the style that a reader chooses. */
@NullMarked
package org.fiche.page.cite;

import org.jspecify.annotations.NullMarked;

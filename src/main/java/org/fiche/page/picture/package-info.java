/** A part of the room {@code page}. Drawings of figures that need no script. */
@NullMarked
package org.fiche.page.picture;

import org.jspecify.annotations.NullMarked;

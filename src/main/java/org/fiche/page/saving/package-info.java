/** A part of the room {@code page}. What do programs find in a page? */
@NullMarked
package org.fiche.page.saving;

import org.jspecify.annotations.NullMarked;

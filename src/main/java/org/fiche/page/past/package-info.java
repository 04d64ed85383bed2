/** A part of the room {@code page}: cards as they were, and what changed. */
@NullMarked
package org.fiche.page.past;

import org.jspecify.annotations.NullMarked;

/** Checks of texts and of the imprint. A part of the room {@code check}. */
@NullMarked
package org.fiche.check.text;

import org.jspecify.annotations.NullMarked;

/** A part of the room {@code observation}. How far chance alone may have moved a figure. */
@NullMarked
package org.fiche.observation.uncertainty;

import org.jspecify.annotations.NullMarked;

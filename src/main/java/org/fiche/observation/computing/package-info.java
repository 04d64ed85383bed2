/**
 * A part of the room {@code observation}: what figures are made of, and how that is kept up to
 * date. Figures themselves leave by the door beside it.
 */
@NullMarked
package org.fiche.observation.computing;

import org.jspecify.annotations.NullMarked;

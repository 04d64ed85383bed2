/** A part of the room {@code observation}: how a number was made. */
@NullMarked
package org.fiche.observation.lineage;

import org.jspecify.annotations.NullMarked;

/** A part of the room {@code observation}: additive amounts, from SQL to every area above. */
@NullMarked
package org.fiche.observation.cell;

import org.jspecify.annotations.NullMarked;

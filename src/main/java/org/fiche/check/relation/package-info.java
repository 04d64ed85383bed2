/** Checks of how cards point at each other. A part of the room {@code check}. */
@NullMarked
package org.fiche.check.relation;

import org.jspecify.annotations.NullMarked;

/** Checks of lists, numbers, periods and states. A part of the room {@code check}. */
@NullMarked
package org.fiche.check.value;

import org.jspecify.annotations.NullMarked;

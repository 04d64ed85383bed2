/** Checks of codes, and of names that stand in other files. A part of the room {@code check}. */
@NullMarked
package org.fiche.check.name;

import org.jspecify.annotations.NullMarked;

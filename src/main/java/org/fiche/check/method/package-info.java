/** Checks of what is calculated, from what, and in which unit. A part of the room {@code check}. */
@NullMarked
package org.fiche.check.method;

import org.jspecify.annotations.NullMarked;

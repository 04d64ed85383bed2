/** A part of the room {@code card}. */
@NullMarked
package org.fiche.card.method;

import org.jspecify.annotations.NullMarked;

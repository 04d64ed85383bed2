/** A part of the room {@code card}. */
@NullMarked
package org.fiche.card.text;

import org.jspecify.annotations.NullMarked;

/** A part of the room {@code card}. */
@NullMarked
package org.fiche.card.setting;

import org.jspecify.annotations.NullMarked;
